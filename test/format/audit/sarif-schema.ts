// The parts of SARIF 2.1.0 that are used, as the standard (OASIS, 2020) has them; nothing else may stand in them.
const closed = { type: 'object', additionalProperties: false } as const;
const message = { ...closed, required: ['text'], properties: { text: { type: 'string' } } };
const positive = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };

const rule = {
  ...closed,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: { ...closed, properties: { level } },
  },
};

const region = {
  ...closed,
  properties: {
    startLine: positive,
    startColumn: positive,
    endLine: positive,
    endColumn: positive,
    snippet: message,
  },
};

const result = {
  ...closed,
  required: ['message'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: {
      type: 'array',
      items: {
        ...closed,
        properties: {
          physicalLocation: {
            ...closed,
            required: ['artifactLocation'],
            properties: {
              artifactLocation: { ...closed, properties: { uri: { type: 'string', format: 'uri-reference' } } },
              region,
            },
          },
        },
      },
    },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

export const sarifSchema = {
  ...closed,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        ...closed,
        required: ['tool'],
        properties: {
          tool: {
            ...closed,
            required: ['driver'],
            properties: {
              driver: {
                ...closed,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  version: { type: 'string' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
          invocations: {
            type: 'array',
            items: {
              ...closed,
              required: ['executionSuccessful'],
              properties: {
                executionSuccessful: { type: 'boolean' },
                toolExecutionNotifications: {
                  type: 'array',
                  items: { ...closed, required: ['message'], properties: { level, message } },
                },
              },
            },
          },
        },
      },
    },
  },
};
