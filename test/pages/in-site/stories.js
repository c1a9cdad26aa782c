// Goes from story to story within the page, leaving the head as it was.
const KINDS = 'Quiet Northern Hidden Golden Broken Famous Distant'.split(' ');
const THINGS = 'harbours ledgers meadows signals orchards lanterns quarries willows compasses bridges windmills'.split(' ');
const DEEDS = 'reopen vanish multiply return collide prosper awaken retreat flourish linger quarrel merge gather'.split(' ');
const NAMES = 'Adela Bruno Carla Diego Elena Felix Greta Henri Irena Jonas Klara'.split(' ');
const SURNAMES = 'Whitlock Marsh Olsen Petrov Quinn Romero Sandoval Tanaka Ulrich Vance Weber Yates Zeller'.split(' ');
const of = (list, number) => list[number % list.length];
const title = (number) => `${of(KINDS, number)} ${of(THINGS, number)} ${of(DEEDS, number)}`;
const slug = (number) => `${title(number).toLowerCase().replaceAll(' ', '-')}-${number}`;

function story(number) {
  const word = of(THINGS, number);
  const day = String(number + 1).padStart(2, '0');
  const sentence = `The ${word} of story ${number} was looked at by three people, who wrote down what they saw and when they saw it. `;
  return `<h1>${title(number)}</h1>
    <p class="byline">By ${of(NAMES, number)} ${of(SURNAMES, number)} <time datetime="2026-03-${day}">${number + 1} March 2026</time></p>
    <figure><img src="/in-site/${100 + number}x50.png" width="${100 + number}" height="50" alt=""></figure>
    ${Array.from({ length: 5 }, (_, index) => `<p>Part ${index + 1}. ${sentence.repeat(3)}</p>`).join('')}`;
}

let shown = Number(location.pathname.split('-').pop()) || 0;
const show = () => {
  document.querySelector('article').innerHTML = story(shown);
};
document.querySelector('button').addEventListener('click', () => {
  shown += 1;
  history.pushState({}, '', `/in-site/${slug(shown)}`);
  show();
});
show();
