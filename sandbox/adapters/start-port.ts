/** Where `npm start` serves app and sandbox, unless the port is taken or another is asked for. */
export const START_PORT = 5173;
