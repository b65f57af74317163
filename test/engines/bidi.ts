/** WebDriver BiDi over a socket: commands with their answers, and events. https://w3c.github.io/webdriver-bidi/ */
import * as z from 'zod/mini';

const message = z.object({
  id: z.optional(z.nullable(z.number())),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
});
type Message = z.infer<typeof message>;

export interface Connection {
  /** Sends a command; its result. Throws what the browser says against it. */
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly close: () => void;
}

export async function connect(
  address: string,
  onEvent: (method: string, params: unknown) => void,
): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const told = message.parse(JSON.parse(String(data)));
    if (told.id !== undefined && told.id !== null) waiting.get(told.id)?.(told);
    else if (told.method !== undefined) onEvent(told.method, told.params);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`no answer from ${address}`)));
  });
  let last = 0;
  const send = (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error, message: why }) => {
        waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error}, ${why ?? ''}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}
