/** The least that reading a file can be: a worker reads it and splits its lines. */

addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  void file.text().then((text) => postMessage(text.split('\n').length));
});
