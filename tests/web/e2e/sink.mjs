// Sink: a place on loopback that hostile calls try to reach. It writes down whatever arrives, over TCP and UDP.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { once } from 'node:events';

export async function openSink() {
  /** @type {Set<string>} the names that were reached: the first part of a path, or the protocol where there is none */
  const reached = new Set();
  const server = createServer((socket) => {
    reached.add('connection');
    socket.on('error', () => {});
    socket.on('data', (data) => {
      const [, name] = /^\w+ \/([\w-]+)/.exec(data.toString('latin1')) ?? [];
      // The browser's own look for an icon is no call of the page.
      if (name && name !== 'favicon') reached.add(name);
      socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  const packets = createSocket('udp4', () => reached.add('webrtc'));
  packets.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(packets, 'listening')]);
  return {
    reached,
    tcp: server.address().port,
    udp: packets.address().port,
    stop() {
      server.close();
      packets.close();
    },
  };
}
