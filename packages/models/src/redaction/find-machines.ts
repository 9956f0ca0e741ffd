import { findTechnologies, type Span } from '@sounding/core';

/** Of several parts, one of them where it runs and the last one a number: "db-prod-01", "prod-7". */
const NUMBERED =
  /(?<![\p{L}\p{N}_./-])(?:(?=[a-z\d-]*\b(?:prod|production|stg|stage|staging|preprod|uat|dev|test|qa)\d{0,3}\b)[a-z][a-z\d]{0,20}(?:-[a-z\d]{1,20}){1,5}-?\d{1,4}|(?:prod|stg|staging|preprod|uat)-?\d{1,3})(?![\p{L}\p{N}_-])/gu;
/** A number with a zero before it is one of many machines: "kafka-03". */
const PADDED =
  /(?<![\p{L}\p{N}_./-])[a-z][a-z\d]{1,20}(?:-[a-z][a-z\d]{0,20}){0,4}-0\d{1,3}(?![\p{L}\p{N}_-])/gu;
/** Amazon's name for a machine has its address in it. */
const BY_ADDRESS = /\bip-\d{1,3}(?:-\d{1,3}){3}\b/g;
/** Behind what says that a machine's name follows: "host: db7", "ssh deploy@web1", "-h db7". */
const SAID =
  /(?<=(?<![\p{L}\p{N}])(?:(?:hosts?|hostname|servers?|machine|box|ssh|scp|ping|telnet)(?:\s{1,2}|\s?[:=]\s?|\s(?:is|was|called|named)\s)|(?:-h|--host)[\s=])(?:[\w.-]{1,40}@)?)[a-z][a-z-]{0,30}\d{1,4}(?![\p{L}\p{N}_.])/giu;
/** "host=db", "--host=db", "Server=sql": anything. */
const GIVEN = /(?<=(?<![\p{L}\p{N}])(?:hosts?|hostname|server)=["']?)[a-z][\w.-]{0,60}/giu;
/** A share of a network: "\\fileserver\share". */
const SHARE = /(?<=(?<!\\)\\\\)[\p{L}\p{N}][\p{L}\p{N}._-]{0,62}(?=\\[\p{L}\p{N}])/gu;
/** Series of documents and of hardware that are numbered like machines. */
const NO_MACHINE =
  /^(?:adr|rfc|pep|covid|iso|cve|inc|http|ipv|ec|utf|sha|md|[a-z]|step|phase|part|chapter|day|week|month|version|case|level|item|task|lesson|module|sprint|q)-?\d/i;

/** Finds names of machines without a dot: by their form, or by what stands before them. */
export function findMachines(text: string): Span[] {
  return [NUMBERED, PADDED, BY_ADDRESS, SAID, GIVEN, SHARE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      isMachine(found) ? [{ start: index, end: index + found.length }] : [],
    ),
  );
}

function isMachine(name: string): boolean {
  if (NO_MACHINE.test(name)) return false;
  const small = name.toLowerCase();
  return !findTechnologies(small).some(({ from, to }) => from === 0 && to === small.length);
}
