import type { Question } from '@sounding/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { QuestionPicker } from '../features/questions/question-picker.tsx';
import { isCommand } from '../lib/keys.ts';
import { paths } from './paths.ts';

/** The question picker with its shortcut; returns the element to place and the way to open it. */
export function usePicker(questions: readonly Question[], currentId: string | undefined) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommand(event, 'k')) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const go = (path: string) => {
    setOpen(false);
    void navigate(path);
  };
  const picker = (
    <QuestionPicker
      open={open}
      questions={questions}
      currentId={currentId}
      onPick={(question) => go(paths.practice(question.id))}
      onOwn={() => go(paths.ownQuestion)}
      onClose={() => setOpen(false)}
    />
  );
  return { picker, openPicker: () => setOpen(true) };
}
