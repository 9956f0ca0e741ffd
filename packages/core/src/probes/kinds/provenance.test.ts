import { describeProbe } from './probe.suite.ts';
import { provenance } from './provenance.ts';

describeProbe('provenance', provenance, {
  asks: [
    ['We moved the seat search to Rust. The response time dropped from 900 ms to 40 ms.', /40 ms/],
    ['I put the labels on the parcels into one file. Errors fell to 0.7%. The drivers liked it.', /0\.7%/],
    [
      'We changed the label printer driver and it was much faster afterwards. The drivers were pleased.',
      /“[^”]*much faster[^”]*”/,
    ],
    ['The scanner now handles 2,000 parcels an hour since we changed the belt.', /2,000 parcels an hour/],
    [
      'We moved the labels. Sorting went from 50 minutes down to 12 minutes. The drivers liked it.',
      /12 minutes/,
    ],
    ['The depot is in Leeds. We built a sorting service. It sorts the parcels by street.', /number|size/],
    [
      'we built the thing and it sorts thousands of parcels and the drivers were fine with it',
      /“[^”]*thousands of parcels[^”]*”/,
    ],
  ],
  none: [
    [
      'We moved the seat search to Rust. The response time dropped from 900 ms to 40 ms. I measured both from a day of traces.',
    ],
    [
      [
        'We moved the seat search to Rust. The response time dropped from 900 ms to 40 ms.',
        'The 40 ms is what our traces say for a Monday in May.',
      ],
    ],
    ['In the load test the belt took 31 ms a parcel, down from 90 ms.'],
    ['We built a label printer. The danger fits in 36 bytes, and the trend in 20 more bytes.'],
    ['We built a printer. With two bytes of keepalive plus the status we land around 12 to 14 MB.'],
    ['The belt oscillated and we went back left inside two minutes. The drivers were polite.'],
    ['On the call my first theory was the clock, and that cost us 15 minutes. Then we saw the fuse.'],
    ['We built a printer. Below 97% the crew gets a message, below 95% a phone call. It is loud.'],
    ['The contract says that a label must be out within 300 ms. We set the timeout to 250 ms.'],
    ['A cache keeps what was read. It is much faster.', { kind: 'knowledge', question: 'What is a cache?' }],
  ],
});
