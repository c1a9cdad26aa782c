/** Runs in a page of the extension: gives each of the deliveries an image of its own, a field of colour with a sun above a hill. */
export async function putImages(deliveries: string[]): Promise<void> {
  const opening = indexedDB.open('gleaner');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  for (const [at, id] of deliveries.entries()) {
    const canvas = new OffscreenCanvas(240, 240);
    const context = canvas.getContext('2d')!;
    const draw = (colour: string, ...circle: [x: number, y: number, radius: number]) => {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(...circle, 0, 7);
      context.fill();
    };
    const hue = 160 + at * 23;
    draw(`hsl(${hue} 38% 42%)`, 120, 120, 240);
    draw('hsl(42 88% 68%)', 70 + ((at * 37) % 110), 72, 28);
    draw(`hsl(${hue} 44% 24%)`, 60 + ((at * 53) % 120), 330, 170);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    const writing = opening.result.transaction('bundles', 'readwrite');
    writing.objectStore('bundles').put({ id, bundle: { article: { path: '', bytes: new Uint8Array() }, image: { path: '', bytes } } });
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
  }
  opening.result.close();
}
