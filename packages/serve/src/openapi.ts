import { z } from 'zod';
import { waitingTold } from './readers.js';
import { extractRequestSchema, extractResponseSchema, goldRequestSchema, placesRequestSchema } from './requests.js';

type Limits = { readonly bodyBytes: number; readonly queue: number; readonly timeLimit: number };

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): object =>
  Object.fromEntries(
    Object.entries(z.toJSONSchema(schema, { io, unrepresentable: 'any' })).filter(([key]) => key !== '$schema'),
  );
const json = (schema: object): object => ({ 'application/json': { schema } });
const ERROR = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: { type: 'string' }, message: { type: 'string' } },
    },
  },
};
const refusal = (description: string): object => ({
  description,
  content: json({ $ref: '#/components/schemas/Error' }),
});

/** The API as OpenAPI 3.1; the schemas are those that requests are checked with. */
export function openApi(version: string, { bodyBytes, queue, timeLimit }: Limits): object {
  const shared = {
    400: refusal('The request is not as expected; the message names the field.'),
    413: refusal(`The body is larger than ${bodyBytes} bytes.`),
    415: refusal('The body is not declared as application/json.'),
    422: refusal(`The article was not read within ${timeLimit / 1000} s, or not at all.`),
    503: refusal(`${waitingTold(queue)}; ask again.`),
  };
  const parameters = Object.entries(placesRequestSchema.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: name === 'name',
    schema: jsonSchema(schema, 'input'),
  }));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Harmattan',
      version,
      description:
        'Reads news of war and writes down every incident: who did what to whom, where, when, at what cost, and who says so.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/v1/extract': {
        post: {
          summary: 'The events of an article',
          requestBody: { required: true, content: json(jsonSchema(extractRequestSchema, 'input')) },
          responses: {
            200: {
              description: 'A record, as `harmattan extract` writes it.',
              content: json(jsonSchema(extractResponseSchema, 'output')),
            },
            ...shared,
          },
        },
      },
      '/v1/places': {
        get: {
          summary: 'Which place a name means, with the candidates and why they lost',
          parameters,
          responses: {
            200: { description: 'The place, or null with the reason; the candidates, best first.' },
            400: shared[400],
          },
        },
      },
      '/v1/gold': {
        post: {
          summary: 'Keeps an article with corrected events as gold for `harmattan evaluate`',
          requestBody: { required: true, content: json(jsonSchema(goldRequestSchema, 'input')) },
          responses: { 200: { description: 'Replaced.' }, 201: { description: 'Kept: the file.' }, ...shared },
        },
      },
      '/v1/openapi.json': { get: { summary: 'This description', responses: { 200: { description: 'OpenAPI 3.1.' } } } },
      '/health': {
        get: { summary: 'Whether it works, and with which knowledge', responses: { 200: { description: 'It does.' } } },
      },
    },
    components: { schemas: { Error: ERROR } },
  };
}
