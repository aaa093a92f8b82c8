import { describe, expect, test } from 'vitest';
import { answerPhoneCall } from '../../src/mfa/phone-rpc.ts';

const parse = (phoneNumber: string, regionCode?: string) =>
  answerPhoneCall({ method: 'parsedPhoneNumber', args: [{ phoneNumber, regionCode }] });

const example = (regionCode: string) =>
  answerPhoneCall({ method: 'getExamplePhoneNumber', args: [{ regionCode }] });

/** By version 3.2.0 of the library, which Stytch's iframe has: what was typed, the region, and its answer. */
describe('the phone iframe reads as Stytch’s does', () => {
  test.each([
    ['2015550123', 'US', '+12015550123', '(201) 555-0123'],
    ['(201) 555-0123', 'US', '+12015550123', '(201) 555-0123'],
    ['1 201 555 0123', 'US', '+12015550123', '(201) 555-0123'],
    ['876 210 1234', 'US', '+18762101234', '(876) 210-1234'],
    ['0664 1234567', 'AT', '+436641234567', '0664 1234567'],
    ['612345678', 'FR', '+33612345678', '06 12 34 56 78'],
    ['02 1234 5678', 'IT', '+390212345678', '02 1234 5678'],
    ['8 912 345 67 89', 'KZ', '+79123456789', '8 (912) 345-67-89'],
    ['91123456789', 'AR', '+5491123456789', '011 15-2345-6789'],
    ['２０１５５５０１２３', 'US', '+12015550123', '(201) 555-0123'],
    ['1-800-FLOWERS', 'US', '+18003569377', '(800) 356-9377'],
    ['(201) 555-0123 ext. 7', 'US', '+12015550123', '(201) 555-0123 ext. 7'],
    ['+12015550123', undefined, '+12015550123', '(201) 555-0123'],
    ['+12015550123x7', undefined, '+12015550123', '(201) 555-0123 ext. 7'],
    ['+393123456789', undefined, '+393123456789', '312 345 6789'],
  ])('%s in %s', (typed, region, number, national) => {
    expect(parse(typed, region)).toEqual({ success: true, payload: { isValid: true, number, national } });
  });

  test.each([
    ['+39 312 345 6789', 'US', '+393123456789', '312 345 6789'],
    ['+44 7400 123456', 'US', '+447400123456', '07400 123456'],
    ['011 44 7400 123456', 'US', '+447400123456', '07400 123456'],
    ['00 44 7400 123456', 'GB', '+447400123456', '07400 123456'],
    ['+1 876 210 1234', 'IT', '+18762101234', '(876) 210-1234'],
  ])('%s in %s, whose national form says nothing of another country', (typed, region, number, national) => {
    expect(parse(typed, region)).toEqual({ success: true, payload: { isValid: true, number, national } });
  });

  test.each([
    ['201', 'US', '+1201', '201'],
    ['201555', 'US', '+1201555', '201555'],
    ['201 555 0123 4', 'US', '+120155501234', '20155501234'],
    ['+1201555', 'US', '+1201555', '201555'],
    ['9000000', 'US', '+19000000', '900-0000'],
  ])('%s in %s, which is no whole number', (typed, region, number, national) => {
    expect(parse(typed, region)).toEqual({ success: true, payload: { isValid: false, number, national } });
  });

  test.each([
    ['', 'US'],
    ['2', 'US'],
    ['+', 'US'],
    ['+39', 'US'],
    ['call me', 'US'],
    ['0044 7400 123456', 'US'],
    ['+999123456', 'US'],
    ['2015550123', undefined],
    ['2015550123', 'XX'],
  ])('%s in %s, of which it makes nothing', (typed, region) => {
    expect(parse(typed, region)).toEqual({
      success: true,
      payload: { isValid: false, number: typed, national: typed },
    });
  });

  test('gives an example for a region, if it knows one', () => {
    expect(example('US')).toEqual({ success: true, payload: { phoneNumber: '(201) 555-0123' } });
    expect(example('PN')).toEqual({ success: true, payload: {} });
  });
});

test('a call that the phone iframe does not know is answered with an error', () => {
  expect(answerPhoneCall({ method: 'oneTapStart', args: [] })).toMatchObject({ success: false });
  expect(answerPhoneCall(null)).toMatchObject({ success: false });
});
