/** GraphiQL's examples, run in their order against the demo as a newcomer would: none may fail (README, "GraphiQL"). */

import { readFile } from 'node:fs/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, OperationTypeNode, parse, validate } from 'graphql';
import { demoExamples } from '../../src/demo.js';
import { ask, startRetorna, subscribe, type TestServer } from '../support/retorna.js';

type Values = Record<string, unknown>;

let server: TestServer;

beforeAll(async () => {
  server = await startRetorna();
});

afterAll(async () => {
  await server?.stop();
});

async function runExamples(): Promise<Map<string, Values>> {
  const answers = new Map<string, Values>();
  for (const { name, query, variables = {}, headers = {} } of await demoExamples(server.application.parts)) {
    const document = parse(query) as TypedDocumentNode<Values, Values>;
    const [definition] = document.definitions;
    const token = headers.Authorization?.replace('Bearer ', '') ?? null;
    // GraphiQL sends variables as JSON.
    const sent = JSON.parse(JSON.stringify(variables)) as Values;
    if (definition && 'operation' in definition && definition.operation === OperationTypeNode.SUBSCRIPTION) {
      const subscription = await subscribe(server, token, document, sent);
      answers.set(name, await subscription.message());
      await subscription.close();
    } else {
      answers.set(name, await ask(server, token, document, sent));
    }
  }
  return answers;
}

/** Of all payloads in an answer. */
function userErrorsOf(answer: Values): unknown[] {
  return Object.values(answer).flatMap(
    (field) => (field as { userErrors?: unknown[] } | null)?.userErrors ?? [],
  );
}

describe('the examples of GraphiQL', () => {
  // The demo's clock moves on each time, over the end of the visits that the demo was made with.
  test.each(['at first', 'again', 'and once more'])('work one after the other, %s', async () => {
    const answers = await runExamples();
    expect(answers.size).toBeGreaterThan(45);
    for (const [name, answer] of answers) {
      expect({ name, errors: userErrorsOf(answer), empty: Object.values(answer).includes(null) }).toEqual({
        name,
        errors: [],
        empty: false,
      });
    }
    expect(answers.get('TestClockAdvance')).toMatchObject({
      testClockAdvance: { clock: { delivered: expect.any(Number) } },
    });
    const { slotChanged, events } = { ...answers.get('SlotChanged'), ...answers.get('Events') } as Values;
    expect(slotChanged).toMatchObject({ kind: 'SLOT_FREED' });
    expect(events).toMatchObject({ kind: 'VISIT_BOOKED' });
    expect(answers.get('TemplatePreview')).toMatchObject({
      templatePreview: { preview: { encoding: 'UCS_2', price: { currencyCode: 'BRL' } } },
    });
  });

  test('cover every field of Mutation and of Subscription, and are valid', async () => {
    const source = await readFile(new URL('../../src/schema/schema.graphql', import.meta.url), 'utf8');
    const schema = buildSchema(source);
    const examples = await demoExamples(server.application.parts);
    const documents = examples.map(({ query }) => parse(query));
    expect(documents.flatMap((document) => validate(schema, document))).toEqual([]);
    const fields = new Set(
      documents.flatMap(({ definitions }) =>
        definitions.flatMap((definition) =>
          'selectionSet' in definition && definition.selectionSet
            ? definition.selectionSet.selections.map((selection) =>
                'name' in selection ? selection.name?.value : '',
              )
            : [],
        ),
      ),
    );
    for (const type of [schema.getMutationType(), schema.getSubscriptionType()]) {
      for (const name of Object.keys(type?.getFields() ?? {})) expect(fields).toContain(name);
    }
  });
});

test('the operations of README are valid', async () => {
  const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
  const schema = buildSchema(await read('../../src/schema/schema.graphql'));
  const blocks = [...(await read('../../README.md')).matchAll(/```graphql\n(.*?)```/gs)];
  expect(blocks.length).toBeGreaterThan(4);
  expect(blocks.flatMap(([, source = '']) => validate(schema, parse(source)))).toEqual([]);
});
