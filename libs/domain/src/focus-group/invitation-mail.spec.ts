import { describe, expect, it } from '@jest/globals';
import { isHeaderLine, LINK_PLACE } from '../mail/index.ts';
import { invitationLanguage, invitationMail } from './invitation-mail.ts';

const mail = {
  step: 'INVITATION' as const,
  title: 'Pointing people\nto help',
  askedBy: 'A. Example',
  name: null,
  replyBy: new Date('2027-03-05T22:30:00Z'),
  zone: 'Asia/Kathmandu',
};

describe('the mail of an invitation', () => {
  it('says until when in the person’s own zone, and has one place for the link', () => {
    const { subject, body } = invitationMail(mail, 'EN');
    expect(subject).toBe('Invitation: Pointing people to help, please reply by 6 Mar 2027');
    expect(isHeaderLine(subject)).toBe(true);
    expect(body).toContain('Saturday, 6 March 2027, 04:15 (Asia/Kathmandu)');
    expect(body.split(LINK_PLACE)).toHaveLength(2);
    expect(body).toMatch(/^Good day,\n/);
  });

  it('reminds, greets by name and speaks German', () => {
    const { subject, body } = invitationMail({ ...mail, step: 'REMINDER', name: 'Mira Example', zone: null }, 'DE');
    expect(subject).toBe('Erinnerung: Pointing people to help, bitte antworten Sie bis 5. März 2027');
    expect(body).toContain('Guten Tag Mira Example,');
    expect(body).toContain('22:30 (UTC)');
  });

  it.each([
    [[], 'EN'],
    [['de', 'en'], 'EN'],
    [['de', 'fr'], 'DE'],
  ])('to somebody who speaks %j is in %s', (languages, language) => {
    expect(invitationLanguage(languages)).toBe(language);
  });
});
