import { describe, expect, it } from 'vitest';
import { findAddresses } from './find-addresses.ts';

const found = (text: string) =>
  findAddresses(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('findAddresses', () => {
  it.each([
    ['we call payments.dev', 'payments.dev'],
    ['shop.dev and', 'shop.dev'],
    ['on acme.dev', 'acme.dev'],
    ['so db-prod-01 fell', 'db-prod-01'],
    ['from kafka-03', 'kafka-03'],
    ['the name is prod-db-7', 'prod-db-7'],
    ['staging-2 was down', 'staging-2'],
    ['\\\\fileserver\\share', 'fileserver'],
    ['psql -h db7 -U app', 'db7'],
    ['ssh deploy@web1', 'web1'],
    ['the host is web12', 'web12'],
    ['Server=sql;User Id=sa', 'sql'],
    ['ip-10-0-0-5', 'ip-10-0-0-5'],
    ['jdbc:oracle:thin:@//db:1521/x', 'db'],
    ['www.acmecorp.Work.com', 'www.acmecorp.Work.com'],
  ])('finds the machine in %j', (text, host) => {
    expect(found(text)).toContain(`host ${host}`);
  });

  it.each([
    '2001:db8::1',
    'fe80::1ff:fe23:4567:890a',
    '::ffff:10.0.0.1',
  ])('finds the network address %j', (ip) => {
    expect(found(`at ${ip}, then`)).toContain(`ip ${ip}`);
  });

  it.each([
    'server 2008, per server p99 was 40 ms, two servers 16 cores each, the host had 64 GB',
    'stage-2 of the rocket, test-2, phase-1, step-01, covid-19, RFC-0012, adr-0007, q-01',
    'on host k8s with ssh ed25519 keys; du -h and ls -h; x86-64 and utf-8',
    'we ranked by recall@k and NDCG@k, and bound to 0.0.0.0',
    'main.py, lib.rs and run.SH; it was Done.So what',
    'order-service-payment-gateway-v2-production and my-dev-tools',
  ])('finds no address in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
