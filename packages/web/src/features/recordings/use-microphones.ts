import { useCallback, useEffect, useState } from 'react';
import { readStored, writeStored } from '../../lib/storage.ts';

const CHOSEN = 'sounding.microphone';

/** A microphone that can be chosen. */
export interface Microphone {
  readonly id: string;
  readonly name: string;
}

/** The microphones there are, as far as the browser says: before it was allowed to listen it names none. */
export interface Microphones {
  readonly all: readonly Microphone[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** The microphones and the one that the person chose. Asked again whenever one comes or goes, and when `asked` changes. */
export function useMicrophones(asked: unknown): Microphones {
  const [all, setAll] = useState<readonly Microphone[]>([]);
  const [chosen, setChosen] = useState(() => readStored(CHOSEN) ?? undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are known only after permission, which `asked` tells of.
  useEffect(() => {
    const { mediaDevices } = navigator;
    if (mediaDevices?.enumerateDevices === undefined) return;
    let here = true;
    const look = () => {
      mediaDevices.enumerateDevices().then(
        (devices) => here && setAll(microphonesOf(devices)),
        () => undefined,
      );
    };
    look();
    mediaDevices.addEventListener('devicechange', look);
    return () => {
      here = false;
      mediaDevices.removeEventListener('devicechange', look);
    };
  }, [asked]);
  const choose = useCallback((id: string) => {
    writeStored(CHOSEN, id);
    setChosen(id);
  }, []);
  return { all, chosen, choose };
}

/** Chromium lists the system's choice once more under these names. */
const ALIASES = new Set(['default', 'communications', '']);

function microphonesOf(devices: readonly MediaDeviceInfo[]): Microphone[] {
  return devices
    .filter(({ kind, deviceId, label }) => kind === 'audioinput' && label !== '' && !ALIASES.has(deviceId))
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}
