/** What a reader hears whose address, with all that comes with a request, is longer than the server reads. */
import {STATUS_CODES} from "node:http";

const page =
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>地址太长 · The address is too long</title>` +
  `<p>这个地址太长，读不了。请回到<a href="/">看板</a>重新筛选。</p>` +
  `<p lang="en">This address is too long to be read. Go back to the <a href="/en/">dashboard</a> and filter anew.</p>`;

/** Answers what a server could not read as a request: kindly where it was too long, else with its status alone. */
export function answerUnread(error, socket) {
  if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const body = status === 431 ? page : "";
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: text/html;charset=utf-8\r\n` +
      `Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
