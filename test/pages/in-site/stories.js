// Goes from story to story within the page, leaving the head as it was.
const WORDS = 'harbour ledger meadow signal orchard lantern granite willow compass harvest'.split(' ');

function story(number) {
  const word = WORDS[number % WORDS.length];
  const day = String(number + 1).padStart(2, '0');
  const sentence = `The ${word} of story ${number} was looked at by three people, who wrote down what they saw and when they saw it. `;
  return `<h1>Story ${number}: the ${word}</h1>
    <p class="byline">By Reporter Number${number} <time datetime="2026-03-${day}">${number + 1} March 2026</time></p>
    <figure><img src="/in-site/${100 + number}x50.png" width="${100 + number}" height="50" alt=""></figure>
    ${Array.from({ length: 5 }, (_, index) => `<p>Part ${index + 1}. ${sentence.repeat(3)}</p>`).join('')}`;
}

let shown = Number(location.pathname.split('/').pop()) || 0;
const show = () => {
  document.querySelector('article').innerHTML = story(shown);
};
document.querySelector('button').addEventListener('click', () => {
  shown += 1;
  history.pushState({}, '', `/in-site/${shown}`);
  show();
});
show();
