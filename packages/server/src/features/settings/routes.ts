import { changeSettingsSchema, settingsSchema } from '@sounding/core/contract';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { jsonReply } from '../../json-reply.ts';
import { problemReplies } from '../../problem-replies.ts';
import type { SettingsStore } from './settings.ts';

/** Reading and changing what a person has set. */
export function settingsRoutes(settings: SettingsStore): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/settings',
      {
        schema: {
          operationId: 'readSettings',
          summary: 'Read what is set; whether there is a key, never the key',
          response: { 200: jsonReply('The settings.', settingsSchema), ...problemReplies },
        },
      },
      () => settings.read(),
    );

    app.put(
      '/api/settings',
      {
        schema: {
          operationId: 'changeSettings',
          summary: 'Set all of it',
          description:
            'A key stays as it is where none is sent, as long as the address is on the same server; an empty one ' +
            'forgets it. With the `revision` that was read, what was changed elsewhere since is not written over.',
          body: changeSettingsSchema,
          response: { 200: jsonReply('The settings as they are now.', settingsSchema), ...problemReplies },
        },
      },
      async ({ body }) => {
        await settings.change(body);
        return settings.read();
      },
    );
  };
}
