import { describe, expect, test } from 'vitest';
import { answerPhoneCall } from '../../sandbox/routes/phone-rpc.ts';

const parse = (phoneNumber: string, regionCode?: string) =>
  answerPhoneCall({ method: 'parsedPhoneNumber', args: [{ phoneNumber, regionCode }] });

describe('the phone iframe', () => {
  test.each([
    ['2015550123', 'US', '+12015550123', '(201) 555-0123'],
    ['(201) 555-0123', 'US', '+12015550123', '(201) 555-0123'],
    ['0664 1234567', 'AT', '+436641234567', '0664 1234567'],
    ['+12015550123', undefined, '+12015550123', '(201) 555-0123'],
  ])('reads %s in %s', (typed, region, number, national) => {
    expect(parse(typed, region)).toEqual({ success: true, payload: { isValid: true, number, national } });
  });

  test.each([
    ['123', 'US'],
    ['', 'US'],
    ['2015550123', undefined],
    ['2015550123', 'XX'],
  ])('says that %s in %s is no number', (typed, region) => {
    expect(parse(typed, region)).toMatchObject({ success: true, payload: { isValid: false } });
  });

  test('gives an example for a region', () => {
    expect(answerPhoneCall({ method: 'getExamplePhoneNumber', args: [{ regionCode: 'US' }] })).toEqual({
      success: true,
      payload: { phoneNumber: '(201) 555-0123' },
    });
  });

  test('answers a call that it does not know with an error', () => {
    expect(answerPhoneCall({ method: 'oneTapStart', args: [] })).toMatchObject({ success: false });
    expect(answerPhoneCall(null)).toMatchObject({ success: false });
  });
});
