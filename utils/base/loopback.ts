// This computer, by the names that a browser never looks up elsewhere: the only host that is talked to without TLS.
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export const isLoopback = ({ hostname }: Pick<URL, 'hostname'>): boolean => LOOPBACK.has(hostname);
