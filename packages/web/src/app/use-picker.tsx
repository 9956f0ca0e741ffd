import { useEffect, useState } from 'react';
import { useMatch, useNavigate, useOutletContext } from 'react-router';
import { QuestionPicker } from '../features/questions/question-picker.tsx';
import { useQuestions } from '../features/questions/use-questions.ts';
import { isCommand } from '../lib/keys.ts';
import { paths } from './paths.ts';

/** What the layout lends to the pages in it. */
export interface LayoutContext {
  openPicker(): void;
}

/** The way to open the question picker from a page. */
export function useOpenPicker(): () => void {
  return useOutletContext<LayoutContext>().openPicker;
}

/** The question picker with its shortcut, for the layout: the element to place and the way to open it. */
export function usePicker() {
  const [open, setOpen] = useState(false);
  const questions = useQuestions();
  const navigate = useNavigate();
  const currentId = useMatch('/practice/:questionId')?.params.questionId;
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
      questions={questions.data}
      currentId={currentId}
      onPick={(question) => go(paths.practice(question.id))}
      onOwn={() => go(paths.ownQuestion)}
      onClose={() => setOpen(false)}
    />
  );
  return { picker, openPicker: () => setOpen(true) };
}
