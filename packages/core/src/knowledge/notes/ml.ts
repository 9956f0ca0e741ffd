import type { NotesByName } from './technology-note.ts';

/** Models and what trains and serves them. */
export const mlNotes: NotesByName = {
  PyTorch: {
    limit: 'training code is not yet a service: batching and versions come on top',
    trouble: 'idle GPUs and results that could not be repeated',
    ask: 'How busy were the GPUs, and what did one training run cost?',
    breaksAt: 'the feeding of the GPUs',
    versus: { TensorFlow: 'has more tools for phones and serving' },
  },
  TensorFlow: {
    limit: 'a graph is hard to step through',
    trouble: 'versions that broke saved models',
    ask: 'How did you serve a model of one version while the next one was trained?',
    breaksAt: 'the feeding of the GPUs',
    versus: { PyTorch: 'is what most new work is published in' },
  },
  'scikit-learn': {
    limit: 'the data have to fit in the memory of one machine',
    trouble: 'features that differ between training and serving',
    ask: 'How did you make sure that a feature was computed alike in training and in serving?',
    breaksAt: 'the memory of one machine',
    versus: { XGBoost: 'is usually stronger on tables' },
  },
  XGBoost: {
    limit: 'it does not predict beyond the range of what it was trained on',
    trouble: 'leaking features and drift',
    ask: 'Which feature mattered most, and could it have leaked the label?',
    versus: {
      'Random forest': 'has less to tune',
      'scikit-learn': 'gives a linear baseline that can be explained',
    },
  },
  'Random forest': {
    limit: 'it does not predict beyond the range of what it was trained on',
    trouble: 'drift and model size',
    ask: 'What was the baseline, and by how much was it beaten on data from later?',
    versus: { XGBoost: 'is usually stronger on tables' },
  },
  'Large language model': {
    limit: 'it states false things as fluently as true ones',
    trouble: 'hallucinations, latency and the bill for tokens',
    ask: 'How did you measure the share of wrong answers, on how many cases, and who judged them?',
    breaksAt: 'the bill for tokens, or the rate limit of the provider',
  },
  'Retrieval-augmented generation': {
    limit: 'what is not retrieved cannot be answered from',
    trouble: 'chunks that missed the answer',
    ask: 'In which share of questions was the right passage among those retrieved?',
    breaksAt: 'the recall of retrieval as the documents grow',
  },
  MLflow: {
    limit: 'it records runs and does not make them repeatable',
    trouble: 'runs that could not be repeated',
    ask: 'Could you have trained the model of a year ago again, with its data?',
  },
  SageMaker: {
    limit: 'endpoints are billed while they stand idle',
    trouble: 'idle endpoints and slow scaling',
    ask: 'How long did a new instance take to serve, and what did the endpoint cost at night?',
    breaksAt: 'the time that a new instance takes to load the model',
  },
  CUDA: {
    limit: 'the memory of one card is the first limit',
    trouble: 'memory and drivers that did not match',
    ask: 'What was the bottleneck: memory, bandwidth or arithmetic, and how did you see it?',
    breaksAt: 'the memory of one card',
  },
  ONNX: {
    limit: 'not every operation survives the export',
    trouble: 'results that differed after the export',
    ask: 'How did you compare the outputs before and after the export?',
  },
  Pandas: {
    limit: 'the data have to fit in memory several times over',
    trouble: 'memory that ran out',
    ask: 'How large was the largest frame against the memory of the machine?',
    breaksAt: 'the memory of one machine',
    versus: { DuckDB: 'spills to disk and speaks SQL', Spark: 'spreads over machines' },
  },
  LightGBM: {
    limit: 'it overfits small data with its deep leaves',
    trouble: 'leaking features and drift',
    ask: 'Which feature mattered most, and could it have leaked the label?',
    versus: { XGBoost: 'is more forgiving on small data', CatBoost: 'handles categories by itself' },
  },
  Kubeflow: {
    limit: 'it is many services on a cluster that somebody has to run',
    trouble: 'upgrades',
    ask: 'Who ran it, and how much of their week did it take?',
    versus: { Airflow: 'is known to more people', MLflow: 'is one small server' },
  },
  'K-means': {
    limit: 'it favours round clusters and ends in a local optimum',
    trouble: 'clusters that meant nothing',
    ask: 'How did you choose k, and did the same clusters come out of another start?',
  },
};
