import type { Upload } from './upload.ts';

/**
 * Settles with the recording's id once all of it is on the server. Rejects where it cannot get there by itself. `watch`
 * tells of changes of uploads, and gives a way to hear no more.
 */
export function onceOnServer(upload: Upload, watch: (listener: () => void) => () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { state, recordingId, trouble } = upload.status();
      if (state === 'done' && recordingId !== undefined) resolve(recordingId);
      else if (state === 'gone' || state === 'stopped') {
        reject(new Error(trouble || 'The recording is not on the server.'));
      } else return;
      unwatch();
    };
    const unwatch = watch(look);
    look();
  });
}
