// Reads the page's text and shows how long it is.
(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    injectImmediately: true,
    func: () => document.body.innerText,
  });
  document.querySelector('#text').textContent = `${answer.result.length} characters`;
  performance.mark('floor:text');
})();
