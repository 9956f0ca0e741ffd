import { RECORDING_BYTES_PER_SECOND } from '@sounding/core/contract';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Upload } from './upload/upload.ts';
import { watchUploads } from './upload/uploads.ts';

/** Up to here sound is merely on its way, in seconds. */
const ON_ITS_WAY = 6;

/** What of a recording is not on the server, and why; nothing while all goes well. */
export function UploadNotice({ upload }: { upload: Upload }) {
  const { state, bytes, sent, trouble, kept } = useUpload(upload);
  const unsent = (bytes - sent) / RECORDING_BYTES_PER_SECOND;
  const where = kept
    ? 'kept in this browser'
    : 'kept only in this tab, since the browser’s storage is full or switched off: leave it open';
  if (state === 'stopped') {
    return (
      <Notice tone="bad" word="Not sent" text={`${trouble} ${Math.ceil(unsent)} s are ${where}.`}>
        <Button onClick={() => upload.wake()}>Try again</Button>
      </Notice>
    );
  }
  if (state === 'gone' && trouble !== '') {
    return (
      <Notice tone="warn" word="Gone" text="This recording was deleted on the server. Its text stays." />
    );
  }
  if (state === 'waiting' || (state === 'sending' && unsent > ON_ITS_WAY) || (!kept && state !== 'done')) {
    const why = state === 'waiting' ? 'The server does not answer. ' : '';
    return (
      <p className="text-xs text-muted">
        <Icon name="info" /> {why}
        {Math.ceil(unsent)} s not yet sent; {where}.
        {state === 'waiting' && ' It is sent by itself when the server is back.'}
      </p>
    );
  }
  return null;
}

function useUpload(upload: Upload) {
  const [status, setStatus] = useState(() => upload.status());
  useEffect(() => {
    const look = () => setStatus(upload.status());
    look();
    return watchUploads(look);
  }, [upload]);
  return status;
}
