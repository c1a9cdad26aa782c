// Problem: what went wrong that the curator can act on, in one table.

interface ProblemText {
  /** What happened. `{name}` is filled from the problem's details. */
  message: string;
  /** What to do. */
  hint: string;
  /** Whether trying again helps: not at all, later by itself, or after the curator mended something. */
  retry: 'never' | 'later' | 'after-fix';
}

export const PROBLEMS = {
  'page-is-browser': { message: 'The browser keeps extensions out of this page. It does so on its own pages, in its store, and on the source of a page.', hint: 'Open the article itself in a tab and click again.', retry: 'after-fix' },
  'page-is-store': { message: 'Browsers keep extensions out of their own store.', hint: 'Open the article in a tab and click again.', retry: 'after-fix' },
  'page-is-pdf': { message: 'This is a PDF, which the browser does not let us read.', hint: 'Clip the web page that links to the PDF.', retry: 'after-fix' },
  'page-is-source': { message: 'This is the source of a page, not the page.', hint: 'Open the page itself and click again.', retry: 'after-fix' },
  'page-is-file': { message: 'This is a file on this computer. It has no address that readers could follow.', hint: 'Open the article on the web and click again.', retry: 'after-fix' },
  'page-is-image': { message: 'This is a picture or a plain file, not an article.', hint: 'Open the article it belongs to and click again.', retry: 'after-fix' },
  'page-is-empty': { message: 'This page is empty.', hint: 'Wait until something can be read, then read it again.', retry: 'after-fix' },
  'page-no-article': { message: 'No article was found on this page.', hint: 'Select the text you want on the page, then read it again.', retry: 'after-fix' },
  'page-loading': { message: 'The page was still loading when it was read. Something may be missing.', hint: 'When the page is complete, read it again.', retry: 'after-fix' },
  'page-huge': { message: 'This page is very large. Only the part that it marks as its article was read, if it marks one.', hint: 'Check the text. If something is missing, select it on the page and read it again.', retry: 'after-fix' },
  'page-too-large': { message: 'The page is too large to find its article in reasonable time.', hint: 'Select the text you want on the page, then read it again.', retry: 'after-fix' },
  'page-moved': { message: 'The tab has moved on to another page. This is still the article from before.', hint: 'Save it as it is, or read the new page.', retry: 'after-fix' },
  'page-other': { message: 'Another page is in front, which Gleaner was not asked to read.', hint: 'Press Alt+Shift+D there, or its button, to clip that page. This is still the article from before.', retry: 'after-fix' },
  'page-not-asked': { message: 'Gleaner reads a page only when you ask it to.', hint: 'Press Alt+Shift+D to clip this page here, or Gleaner’s button to clip it in a popup. The browser’s own pages stay closed.', retry: 'after-fix' },
  'page-closed': { message: 'The page of this draft is closed.', hint: 'The draft is kept. To read the article again, open it and press Gleaner’s button.', retry: 'after-fix' },
  'draft-gone': { message: 'This draft is no longer kept.', hint: 'Open the article and clip it again.', retry: 'after-fix' },
  'page-gone': { message: 'The page closed or changed while it was being read.', hint: 'Read it again.', retry: 'after-fix' },
  'page-is-error': { message: 'The browser could not load this page.', hint: 'Load it again; when the article is there, read it.', retry: 'after-fix' },
  'page-forbidden': { message: 'The browser does not let the extension read this page.', hint: 'Click the extension’s button on the page; if that does not help, the site is blocked for extensions.', retry: 'after-fix' },
  'page-no-answer': { message: 'The page did not answer.', hint: 'It may be busy. Read it again, or reload the page.', retry: 'after-fix' },
  'curator-missing': { message: 'Your name as curator is missing.', hint: 'Write it once; it is kept.', retry: 'after-fix' },
  'title-missing': { message: 'The title is missing.', hint: 'Write one.', retry: 'after-fix' },
  'link-missing': { message: 'The link to the original is missing or is not an address.', hint: 'Write the whole address, with https://.', retry: 'after-fix' },
  'content-type-missing': { message: 'The content type is missing.', hint: 'Choose one.', retry: 'after-fix' },
  'community-missing': { message: 'No community is chosen.', hint: 'Choose the community that this is for.', retry: 'after-fix' },
  'slug-unfit': { message: '“{name}” cannot be published: its slug is “{slug}”, and {why}.', hint: 'Give it another slug in the settings. The draft is kept.', retry: 'after-fix' },
  'root-unfit': { message: 'Nothing can be saved to this site’s folder “{root}”: {why}.', hint: 'Write another folder in the site’s rules in the settings. The draft is kept.', retry: 'after-fix' },
  'destination-missing': { message: 'No place to save to is chosen.', hint: 'Choose one at the arrow beside Save.', retry: 'after-fix' },
  'topics-unlisted': { message: 'This site takes only topics of its list, which lacks: {topics}.', hint: 'Remove them here, or add them to the site’s list in the settings.', retry: 'after-fix' },
  'body-missing': { message: 'There is no text to publish.', hint: 'Take at least one paragraph, or select text on the page and read it again.', retry: 'after-fix' },
  'excerpt-too-long': { message: 'The excerpt is longer than the site allows.', hint: 'Leave a paragraph out, or say that you mean it.', retry: 'after-fix' },
  'image-needs-permission': { message: 'The image is on {host}, which the page may not read.', hint: 'Allow {host}, or drop or paste an image.', retry: 'after-fix' },
  'image-unreachable': { message: 'The image could not be fetched.', hint: 'Choose another, or drop or paste one. The article can be saved without.', retry: 'after-fix' },
  'image-refused': { message: 'The image is at an address that may not be fetched from here.', hint: 'Choose another in the menu of the image, or drop or paste one.', retry: 'never' },
  'image-too-large': { message: 'The image is too large: more than {limit}.', hint: 'Choose another, or drop or paste a smaller one.', retry: 'after-fix' },
  'image-unknown': { message: 'The file is not an image that can be published (JPEG, PNG, WebP, GIF or AVIF).', hint: 'Choose another, or drop or paste one.', retry: 'after-fix' },
  'image-broken': { message: 'The image is damaged and cannot be shown.', hint: 'Choose another, or drop or paste one.', retry: 'after-fix' },
  'file-kind-unknown': { message: 'This kind of file cannot be imported: {name}.', hint: 'A whole site is a .json file. Topics are a table (.csv, .tsv), a list (.txt) or .json, chosen at their site. A spreadsheet can be saved as CSV.', retry: 'after-fix' },
  'vocabulary-too-large': { message: '{name} is larger than {limit}.', hint: 'Split it, and import one part after the other. Nothing was imported.', retry: 'after-fix' },
  'export-unreadable': { message: 'This file is not an export of everything from Gleaner, or it is damaged.', hint: 'Choose the file that “Export everything” made. Nothing was imported.', retry: 'after-fix' },
  'export-newer': { message: 'This file was made by a newer version of Gleaner.', hint: 'Update the extension, then import it again. Nothing was imported.', retry: 'after-fix' },
  'format-unknown': { message: 'The file was not imported: its site {site} asks for the format “{format}”, which is not known here. Known: {known}.', hint: 'Name a known format in the file, or update Gleaner, then import it again. Nothing was imported.', retry: 'after-fix' },
  'format-broken': { message: 'The format of this site has a mistake in line {line}: {what}', hint: 'Mend the format, then save again. The draft is kept.', retry: 'after-fix' },
  'file-not-faithful': { message: 'The file would not read back as it was written, so it was not saved.', hint: 'Look at the preview for unusual characters. The draft is kept.', retry: 'after-fix' },
  'address-taken': { message: 'Another article of this site has its address by now.', hint: 'Edit it and save it again. If it says the same then, give it another title.', retry: 'after-fix' },
  'download-interrupted': { message: 'The download was interrupted: {why}.', hint: 'Save again. The draft is kept.', retry: 'after-fix' },
  'download-cancelled': { message: 'The download was cancelled.', hint: 'Save again when you are ready. The draft is kept.', retry: 'after-fix' },
  'offline': { message: 'This computer is offline.', hint: 'It is sent by itself when the network is back.', retry: 'later' },
  'host-unreachable': { message: '{host} did not answer, or only half.', hint: 'It is tried again by itself; what may have arrived is looked for first.', retry: 'later' },
  'host-failed': { message: '{host} has a fault of its own ({status}).', hint: 'It is tried again by itself.', retry: 'later' },
  'host-limits': { message: '{host} asks us to wait.', hint: 'It is sent by itself when the time is over.', retry: 'later' },
  'answer-unexpected': { message: '{host} answered with something that is not its API. A login page of the network may be in between.', hint: 'It is tried again by itself. If it stays so, open {host} in a tab.', retry: 'later' },
  'host-redirected': { message: '{host} sends us on to another address, which is not followed with a token.', hint: 'The repository may have been renamed or moved: write its new address in the settings.', retry: 'after-fix' },
  'host-not-allowed': { message: 'The browser no longer lets Gleaner talk to {host}.', hint: 'Allow {host}, then send again.', retry: 'after-fix' },
  'sending-refused': { message: 'The browser was not allowed to send articles to {host}, so the destination was not added or changed.', hint: 'Press the button again and say yes when the browser asks.', retry: 'after-fix' },
  'token-refused': { message: '{host} no longer accepts the token.', hint: 'Make a new one and write it in the settings.', retry: 'after-fix' },
  'token-not-accepted': { message: '{host} does not accept this token.', hint: 'Copy it again, whole. If that does not help, make a new one: it may have expired or been taken back.', retry: 'after-fix' },
  'token-unreadable': { message: 'The token that is kept for {host} holds a sign that cannot be sent.', hint: 'Copy it again and write it in the settings.', retry: 'after-fix' },
  'token-missing': { message: 'There is no token for {host}.', hint: 'Write it in the settings.', retry: 'after-fix' },
  'token-may-not-write': { message: 'The token may not write to {project}.', hint: 'Give it the right to write contents, or renew it in the settings.', retry: 'after-fix' },
  'repository-missing': { message: '{project} was not found, or the token may not see it.', hint: 'Check its name and the token in the settings.', retry: 'after-fix' },
  'repository-empty': { message: '{project} has no commit yet.', hint: 'Make a first commit there, for instance a README, then send again.', retry: 'after-fix' },
  'repository-locked': { message: '{project} is archived, locked or a mirror, so nothing can be written to it.', hint: 'Unlock it at the host, or choose another in the settings.', retry: 'after-fix' },
  'branch-missing': { message: 'The branch {branch} was not found in {project}.', hint: 'Write the right one in the settings.', retry: 'after-fix' },
  'root-missing': { message: 'There is no folder {root} on the branch {branch} of {project}.', hint: 'Take one that is there, or say that it is a new one: then the first article makes it.', retry: 'after-fix' },
  'branch-protected': { message: 'The branch {branch} is protected, and a review could not be opened either.', hint: 'Let the token open pull requests, or choose another branch in the settings.', retry: 'after-fix' },
  'branch-moved': { message: 'Others keep committing to {branch} at the same moment.', hint: 'It is tried again by itself.', retry: 'later' },
  'path-taken': { message: 'At {path} there is something else than the file or the folder that belongs there.', hint: 'Look at it in the repository or the folder: a link, a submodule, a file or a folder is in the way. Then send again.', retry: 'after-fix' },
  'file-differs': { message: '{path} is there already, with another content.', hint: 'Look at both, then keep theirs, replace it, or save yours as a new file.', retry: 'after-fix' },
  'file-too-large': { message: '{host} does not take files of this size.', hint: 'Edit it and choose a smaller image, or none, then save it again.', retry: 'after-fix' },
  'not-read-back': { message: '{host} says that it saved {path}, but shows something else there each time it is read.', hint: 'Look at it there. If it is right, nothing more is needed; else send again.', retry: 'after-fix' },
  'secret-found': { message: '{host} takes something in {path} for a password or a key, and does not store it.', hint: 'Edit the article and leave that out, then save it again. If it is none, allow it at the host and send again.', retry: 'after-fix' },
  'rule-message': { message: 'A rule of {project} about commit messages refuses this.', hint: 'Set how commit messages begin in the settings of the destination, then send again. If that does not help, ask whoever looks after {project}.', retry: 'after-fix' },
  'rule-signature': { message: '{project} takes only signed commits, and commits made with this token are not signed.', hint: 'Choose a branch without that rule in the settings, or ask whoever looks after {project} to let these commits through.', retry: 'after-fix' },
  'rule-author': { message: 'A rule of {project} about names and e-mail addresses refuses commits of this account.', hint: 'Change the account’s e-mail address at {host}, or use the token of another account, then send again.', retry: 'after-fix' },
  'rule-path': { message: 'A rule of {project} about files does not let {path} be written.', hint: 'Choose another folder in the settings, or ask whoever looks after {project} to let this file through.', retry: 'after-fix' },
  'rule-branch': { message: 'The branch {branch} is protected, and a rule of {project} refuses the branch that a review needs.', hint: 'Ask whoever looks after {project} to allow branches that begin with “gleaner/”, or choose another branch in the settings.', retry: 'after-fix' },
  'rule-refused': { message: '{project} has a rule that refuses this.', hint: 'Ask whoever looks after {project} what the rule wants, then send again.', retry: 'after-fix' },
  'hook-refused': { message: 'A check of its own at {host} refuses this.', hint: 'When that is settled, send again. Whoever looks after {project} knows what the check wants.', retry: 'after-fix' },
  'file-locked': { message: 'Somebody has locked {path} at {host}.', hint: 'When they have unlocked it, send again.', retry: 'after-fix' },
  'host-full': { message: 'The room at {host} is used up, so nothing more can be stored in {project}.', hint: 'Make room there, or ask whoever looks after {project}, then send again.', retry: 'after-fix' },
  'host-maintenance': { message: '{host} takes no changes at the moment: it is being maintained.', hint: 'It is sent by itself when that is over.', retry: 'later' },
  'sign-on-needed': { message: 'The organisation of {project} asks for single sign-on, and the token is not authorised for it.', hint: 'Authorise the token at {where}, then send again.', retry: 'after-fix' },
  'token-kind-refused': { message: 'The organisation of {project} does not allow a token of this kind.', hint: 'Make one that it allows and write it in the settings, then send again.', retry: 'after-fix' },
  'account-blocked': { message: '{host} does not let the token’s account do anything at the moment.', hint: 'Sign in to {host} in a tab: it says there what it wants. Then send again.', retry: 'after-fix' },
  'address-refused': { message: '{project} can be reached only from certain networks, and this one is not among them.', hint: 'Send again from a network that is allowed, such as your organisation’s.', retry: 'after-fix' },
  'request-refused': { message: '{host} does not accept this ({status}).', hint: 'Check the settings of the destination. If they are right, tell us.', retry: 'after-fix' },
  'destination-paused': { message: '{destination} waits until its settings are mended.', hint: 'What waits for it is sent then.', retry: 'after-fix' },
  'destination-gone': { message: 'The destination was removed.', hint: 'Set it up again, or save to another.', retry: 'after-fix' },
  'delivery-poisoned': { message: 'The browser was ended three times while this was being sent, so it was set aside.', hint: 'Send it again; if that happens again, save the article without its image.', retry: 'after-fix' },
  'delivery-cancelled': { message: 'It was cancelled before it was sent.', hint: 'Send it again at any time.', retry: 'never' },
  'delivery-overtaken': { message: 'A newer save of the article took its place.', hint: 'What may have arrived of it under the same name gives way to the newer one.', retry: 'never' },
  'delivery-stopped': { message: 'It is not sent again. Its destination was removed, and an attempt before that may have arrived.', hint: 'Look there, or set the destination up again and send it again.', retry: 'never' },
  'delivery-undone': { message: 'It was taken back.', hint: 'Send it again at any time.', retry: 'never' },
  'undo-protected': { message: 'The branch {branch} is protected, so what is published there is not taken back from here.', hint: 'Take the files away at the host, with a review.', retry: 'never' },
  'undo-not-ours': { message: 'The same was there before this was saved, so it is not ours to take back.', hint: 'It stays. Whoever put it there may take it away.', retry: 'never' },
  'undo-found-nothing': { message: 'Not found where it was saved: {paths}.', hint: 'Nothing was taken back. It may have been moved, renamed or deleted, or cleared from the browser’s list of downloads.', retry: 'never' },
  'undo-found-part': { message: 'Not found where it was saved, and so not taken back: {paths}.', hint: 'The rest was taken back. What is missing may have been moved, renamed or deleted.', retry: 'never' },
  'place-changed': { message: 'It is not where the settings lead now, so it was not taken back.', hint: 'It was saved to {where}. Take it away there by hand.', retry: 'never' },
  'delivery-given-up': { message: 'What was there already was kept.', hint: 'Nothing was changed there.', retry: 'never' },
  'folder-not-allowed': { message: 'The browser no longer lets Gleaner write to the folder {folder}.', hint: 'Allow it again.', retry: 'after-fix' },
  'folder-missing': { message: 'The folder {folder} is gone or was moved.', hint: 'Choose it again in the settings.', retry: 'after-fix' },
  'folder-full': { message: 'There is no room left where the folder {folder} is.', hint: 'Free some space on this computer, then send again.', retry: 'after-fix' },
  'folder-locked': { message: 'A file in {folder} could not be written: it is read-only, or another program holds it.', hint: 'It is tried again by itself.', retry: 'later' },
  'delivery-broken': { message: 'Something went wrong that should not: this was not saved.', hint: 'Save again. If it stays so, tell us what stands in the extension’s console. The draft is kept.', retry: 'after-fix' },
  'storage-full': { message: 'The browser’s storage is full, so nothing more can be kept.', hint: 'Free some space on this computer, then try again.', retry: 'after-fix' },
  'storage-private': { message: 'Nothing can be kept here: this is a private window, or Firefox is set never to remember history.', hint: 'You can clip this article and download it. Your name, the draft and the receipt are forgotten when you close this.', retry: 'after-fix' },
  'storage-private-page': { message: 'Nothing can be kept here: this is a private window, or Firefox is set never to remember history.', hint: 'Open this page in a window that is not private. Where Firefox never remembers history, change that in its settings, under Privacy & Security. Articles can be clipped and downloaded all the same.', retry: 'after-fix' },
  'storage-closed': { message: 'The browser’s storage cannot be opened, so nothing can be kept.', hint: 'Articles can be clipped and downloaded all the same. Restart the browser; if that does not help, free some space on this computer.', retry: 'after-fix' },
  'storage-late': { message: 'The browser’s storage does not answer yet.', hint: 'Gleaner waits a few seconds more, then goes on without it.', retry: 'later' },
  'window-private': { message: 'This is a private window.', hint: 'All of Gleaner works here. What you change and save is kept in it as always, also after the window is closed.', retry: 'after-fix' },
  'vocabulary-unreadable': { message: 'The file was not imported: line {line} could not be read ({why}).', hint: 'Mend that line and import it again. Nothing was imported.', retry: 'after-fix' },
  'record-unreadable': { message: 'A stored record could not be read. It was set aside as it is.', hint: 'Nothing was deleted. What is on the page now can be clipped again.', retry: 'never' },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  code: ProblemCode;
  /** What fills the message's names. Never a secret, never text of the page. */
  details: Record<string, string>;
}

export const problem = (code: ProblemCode, details: Record<string, string> = {}): Problem => ({ code, details });

/** Carries a Problem up to whoever shows it. Everything else that is thrown is a bug. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(describe(problem).message);
  }
}

export const fail = (code: ProblemCode, details?: Record<string, string>): never => {
  throw new ProblemError(problem(code, details));
};

/** The sentences for a problem, with its details filled in; where a host's own sentence helps, `details.said`, it follows ours. */
export function describe({ code, details }: Problem): ProblemText {
  const { message, hint, retry } = PROBLEMS[code];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => details[name] ?? hole);
  const says = details['said'] ? ` It says: “${details['said']}”` : '';
  return { message: `${fill(message)}${says}`, hint: fill(hint), retry };
}
