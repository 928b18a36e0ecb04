export { startServer, type Limits, type Server, type ServerOptions } from './server.js';
