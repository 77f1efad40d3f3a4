// Campaigns that go by groups of patients (mission.md, section 3).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CampaignDesk, openCampaignDesk } from '../support/campaign-desk.js';
import { type DeliveryHouse, hoursAfter, NOW, openDeliveryHouse } from '../support/delivery-rows.js';
import { refusalsOf } from '../support/sandbox-house.js';

let house: DeliveryHouse;
let desk: CampaignDesk;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
beforeEach(async () => {
  desk = await openCampaignDesk(house);
});
afterAll(() => house?.close());

test('groups and criteria narrow the audience', async () => {
  const [young = ''] = [
    await desk.person({ birthDate: '2010-01-01' }),
    await desk.person({ birthDate: '1980-01-01' }),
  ];
  await desk.person();
  await desk.launch({ audience: { criteria: { ageTo: 18 } } });
  await desk.advance(NOW);
  expect((await desk.sent()).map(({ patientId }) => patientId)).toEqual([young]);
  const missing = desk.create({ audience: { groupIds: ['01900000-0000-7000-8000-000000000000'] } });
  expect(await refusalsOf(missing)).toEqual(['NOT_FOUND audience.groupIds']);
});

test('while a group that it goes by is being filled, nobody is chosen', async () => {
  const [old = ''] = await desk.people(1, { birthDate: '1950-01-01' });
  await desk.people(1, { birthDate: '1940-01-01' });
  await desk.people(1, { birthDate: '1990-01-01' });
  const groupIds = [await desk.group({ ageFrom: 70 })];
  const exceptGroupIds = [await desk.group({ ageFrom: 80 })];
  const { id } = await desk.launch({ audience: { groupIds, exceptGroupIds } });
  await desk.release(hoursAfter(NOW, 1 / 60));
  expect(await desk.runs(id)).toEqual(['1 CHOOSING 0/0/0']);
  await desk.fillGroups();
  await desk.advance(hoursAfter(NOW, 1));
  expect((await desk.sent()).map(({ patientId }) => patientId)).toEqual([old]);
  expect(await desk.runs(id)).toEqual(['1 DONE 1/0/1']);
});

describe('a group that a campaign goes by', () => {
  const audienceOf = async (field: 'groupIds' | 'exceptGroupIds') => {
    const groupId = await desk.group({ ageFrom: 70 });
    return { groupId, audience: { [field]: [groupId] } };
  };

  test.each(['groupIds', 'exceptGroupIds'] as const)(
    'is not archived before it starts (%s), and the message says what to do',
    async (field) => {
      const { groupId, audience } = await audienceOf(field);
      const { id } = await desk.create({ audience });
      await desk.archiveGroup(groupId);
      const wrong = desk.start(id);
      expect(await refusalsOf(wrong)).toEqual(['ACTION_NOT_ALLOWED campaignId']);
      await expect(wrong).rejects.toMatchObject({
        userErrors: [{ message: expect.stringMatching(/^The group “Group .*” is archived\. .* audience/) }],
      });
      await desk.change({ campaignId: id, audience: {} });
      expect((await desk.start(id)).status).toBe('ACTIVE');
    },
  );

  test.each(['groupIds', 'exceptGroupIds'] as const)(
    'is not archived (%s) until the campaign is over',
    async (field) => {
      const { groupId, audience } = await audienceOf(field);
      const { id } = await desk.launch({ audience, name: 'Christmas', timing: 'YEARLY', month: 12, day: 24 });
      const wrong = desk.archiveGroup(groupId);
      expect(await refusalsOf(wrong)).toEqual(['ACTION_NOT_ALLOWED groupId']);
      await expect(wrong).rejects.toMatchObject({
        userErrors: [{ message: expect.stringContaining('“Christmas”') }],
      });
      await desk.pause(id);
      expect(await refusalsOf(desk.archiveGroup(groupId))).toEqual(['ACTION_NOT_ALLOWED groupId']);
      await desk.stop(id);
      expect((await desk.archiveGroup(groupId)).archivedAt).not.toBeNull();
    },
  );
});
