import type { NotesByName } from './technology-note.ts';

/** How programs and devices talk to each other. */
export const protocolNotes: NotesByName = {
  'HTTP/2': {
    limit: 'one lost packet stalls every stream of the connection',
    trouble: 'load that stuck to old connections',
    ask: 'How did the balancer spread requests, when connections live so long?',
    breaksAt: 'the one connection that all streams share',
  },
  QUIC: {
    limit: 'it costs more processor time than TCP, and some networks block UDP',
    trouble: 'networks that block UDP',
    ask: 'Which share of clients fell back to TCP, and how did you know?',
    versus: { TCP: 'passes through every network' },
  },
  gRPC: {
    limit: 'connections live long, so a plain balancer in front spreads connections and not calls',
    trouble: 'calls that all went to one server, and missing deadlines',
    ask: 'How were calls balanced over servers, and did every call carry a deadline?',
    breaksAt: 'the one server that old connections point to',
    versus: {
      REST: 'can be tried with nothing but a browser',
      GraphQL: 'lets the page ask for just what it needs',
    },
  },
  REST: {
    limit: 'a page that needs several resources makes several calls',
    trouble: 'versions that could not be removed and chatty clients',
    ask: 'How did you change an interface that others already used, and when could the old version go?',
    breaksAt: 'the number of calls that one page makes',
    versus: { gRPC: 'has a schema and streams', GraphQL: 'lets the page ask for just what it needs' },
  },
  GraphQL: {
    limit: 'the cost of a query is decided by whoever asks',
    trouble: 'N+1 resolvers and queries that were too deep',
    ask: 'How did you bound what one query may cost, and how did you find the N+1?',
    breaksAt: 'the resolvers that ask the database once for each item',
    versus: { REST: 'is cached by plain HTTP', gRPC: 'is quicker between services' },
  },
  WebSocket: {
    limit: 'each client holds a connection to one server',
    trouble: 'reconnect storms after a deployment',
    ask: 'What happened to the open connections at a deployment, and what had a client missed when it came back?',
    breaksAt: 'the open connections of one server, and the storm when it restarts',
    versus: {
      'Server-sent events': 'reconnect by themselves over plain HTTP',
      HTTP: 'needs no connection to be held, only polling',
      MQTT: 'has levels of delivery',
    },
  },
  'Server-sent events': {
    limit: 'it flows one way, and each client holds a connection',
    trouble: 'proxies that buffered, and reconnect storms',
    ask: 'What had a client missed after it reconnected, and how did it get that?',
    breaksAt: 'the open connections of one server',
    versus: { WebSocket: 'go both ways' },
  },
  WebRTC: {
    limit: 'some calls need a relay, and in a mesh every peer sends to every other',
    trouble: 'calls that could not connect and the price of relays',
    ask: 'Which share of calls went over a relay, and what did that cost?',
    breaksAt: 'the uplink of each peer',
  },
  DNS: {
    limit: 'some clients keep an answer longer than they were told',
    trouble: 'clients that kept an old address',
    ask: 'How long after a change did old addresses still get traffic?',
  },
  SOAP: {
    limit: 'messages are large and bound to a contract that both sides generate code from',
    trouble: 'contracts that changed without notice',
    ask: 'What did you do when the other side changed its contract without saying so?',
  },
  MQTT: {
    limit: 'every message passes the broker, and only the level of service says whether it may be lost',
    trouble: 'reconnect storms and duplicates after a lost connection',
    ask: 'Which quality of service did you use, and what did all devices do when the broker restarted?',
    breaksAt: 'the broker when all devices reconnect at once',
    versus: {
      AMQP: 'routes and acknowledges between servers',
      Kafka: 'keeps the messages',
      NATS: 'is a single small binary',
    },
  },
  AMQP: {
    limit: 'a channel and its acknowledgements live and die with the connection',
    trouble: 'unacknowledged messages that came back at once',
    ask: 'What came back when a consumer lost its connection, and in which order?',
  },
  'CAN bus': {
    limit: 'a classic frame carries 8 bytes at up to 1 Mbit/s, and the lowest identifier wins the bus',
    trouble: 'bus load and nodes that talk too much',
    ask: 'What was the bus load at worst, and which message lost the arbitration?',
    breaksAt: 'the bus load',
  },
  Modbus: {
    limit: 'one master asks device after device',
    trouble: 'timeouts of one device that hold up all others',
    ask: 'What did one silent device do to the polling of the others?',
    breaksAt: 'the time of one polling round',
  },
  'OPC UA': {
    limit: 'servers bear few sessions and subscriptions',
    trouble: 'certificates and sessions that were lost quietly',
    ask: 'How did you notice that a subscription no longer delivered?',
    breaksAt: 'the sessions that a controller bears',
  },
  LoRaWAN: {
    limit: 'the duty cycle allows a device only seconds of air time an hour, and downlinks are scarce',
    trouble: 'lost uplinks and devices that joined again and again',
    ask: 'Which share of messages arrived, and from how many gateways was a device heard?',
    breaksAt: 'the air time that all devices share',
  },
  'Bluetooth Low Energy': {
    limit: 'every phone negotiates its own intervals and sizes',
    trouble: 'phones that disconnect in the background',
    ask: 'On which phones did it fail, and how did you find out?',
  },
  JSON: {
    limit: 'every field name is sent each time and no schema holds it',
    trouble: 'large numbers and fields that changed their meaning',
    ask: 'Who noticed when a field changed its type?',
    versus: { 'Protocol Buffers': 'are smaller and have a schema', Avro: 'carries its schema along' },
  },
  'Protocol Buffers': {
    limit: 'nobody reads it without the schema, and a field number is for ever',
    trouble: 'schemas that were out of step',
    ask: 'How did you roll out a new field when old and new code ran side by side?',
    versus: { JSON: 'can be read by anybody without tools', Avro: 'resolves old and new schemas by name' },
  },
  Avro: {
    limit: 'reading needs the schema that it was written with',
    trouble: 'schema changes that broke a reader',
    ask: 'Which compatibility did the registry check, and what did it stop once?',
    versus: {
      JSON: 'can be read by anybody without tools',
      'Protocol Buffers': 'have better tools in most languages',
    },
  },
};
