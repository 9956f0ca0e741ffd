import { inCategory } from '../technology.ts';

/** How devices, vehicles and plants talk, and what they keep time by. */
export const deviceProtocols = inCategory('protocol', [
  {
    name: 'MQTT',
    also: ['mosquitto', 'qos 0', 'qos 1', 'qos 2', 'qos zero', 'qos one', 'qos two'],
    spoken: ['m q t t', 'mq tt', 'em cue tt', 'm q tt'],
    alternatives: ['AMQP', 'NATS', 'Kafka'],
    facts: [
      {
        claim: 'does',
        wordings: [
          'qos (0|1|2|zero|one|two) (<is> sent|goes|runs|switches|uses|<is>) <words>(over |to )?(udp|tcp)',
          '(runs?|<is> (sent|based|built)|goes) (over|on|via) udp',
          'qos (1|one|2|two) switches',
        ],
        unless: ['mqtt-sn', 'sn'],
        fact: 'MQTT runs over TCP at every quality of service.',
      },
      {
        claim: 'does not',
        wordings: ['(need|require|use|have|(needs|requires|has|uses) no) <words>(broker|server)'],
        atAnyTime: true,
        fact: 'MQTT clients talk through a broker.',
      },
      {
        claim: 'does',
        wordings: [
          'qos (0|zero) <words>(guarantees?|<is> guaranteed|retries|acknowledges?|at least once|exactly once)',
          'qos (1|one) <words>exactly[- ]once',
        ],
        fact: 'MQTT QoS 0 is at most once, 1 at least once (duplicates may come), 2 exactly once between client and broker.',
      },
    ],
  },
  { name: 'AMQP', spoken: ['a m q p'], alternatives: ['MQTT', 'Kafka'] },
  {
    name: 'NTP',
    spoken: ['n t p'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(<gives>|<keeps>|synchroni[sz]es|syncs?) <words>(to the |within |in |exactly |to )?<words>(nanoseconds?|nano seconds?)',
          '(clocks?|servers|machines) <words>(perfectly|exactly) (in sync|synchroni[sz]ed|the same)',
        ],
        unless: ['ptp', 'gps'],
        fact: 'NTP holds clocks within milliseconds over a network, so timestamps of two machines do not order events.',
      },
    ],
  },
  {
    name: 'CAN bus',
    also: ['canbus', 'can fd'],
    spoken: ['c a n bus', 'can buss'],
    alternatives: ['Modbus'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(authenticates?|encrypts?|signs?) <words>(frames?|messages?|senders?|traffic|nodes?)',
          '<is> <words>(encrypted|authenticated)',
          '<gives> (encryption|authentication|sender authentication)',
        ],
        unless: ['secoc', 'autosar', 'xl', 'gateway'],
        fact: 'CAN frames carry no sender, authentication or encryption: any node may send any identifier.',
      },
    ],
  },
  {
    name: 'Modbus',
    also: ['modbus tcp', 'modbus rtu'],
    spoken: ['mod bus', 'mod buss', 'mud bus'],
    alternatives: ['OPC UA', 'CAN bus'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(authenticates?|encrypts?|signs?) <words>(frames?|messages?|clients?|traffic|requests?)',
          '<is> <words>(encrypted|authenticated)',
          '<gives> (encryption|authentication|passwords?)',
        ],
        unless: ['tls', 'modbus security', 'vpn', 'gateway'],
        fact: 'Plain Modbus has neither authentication nor encryption.',
      },
    ],
  },
  {
    name: 'OPC UA',
    also: ['opcua'],
    spoken: ['o p c u a', 'opc u a', 'o p c ua'],
    alternatives: ['Modbus', 'MQTT'],
  },
  {
    name: 'LoRaWAN',
    also: ['lorawan gateway'],
    spoken: ['lora wan', 'laura wan', 'laura one network', 'lora one gateway'],
    alternatives: ['Bluetooth Low Energy', 'MQTT'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(streams?|sends?|carries|transports?|transmits?) <words>(video|images|pictures|audio)',
          '<gives> <words>(high bandwidth|megabits?|high data rates?)',
        ],
        fact: 'LoRaWAN carries a few hundred bytes at some kilobits a second, with a duty cycle.',
      },
    ],
  },
  {
    name: 'Bluetooth Low Energy',
    also: ['bluetooth le'],
    spoken: ['b l e', 'blue tooth low energy'],
    alternatives: ['LoRaWAN'],
  },
]);
