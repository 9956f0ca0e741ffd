import { inCategory } from '../technology.ts';

/** Machine learning: libraries, models and methods. */
export const ml = inCategory('ml', [
  {
    name: 'PyTorch',
    also: ['py torch'],
    spoken: ['pie torch', 'pi torch', 'pytorque'],
    alternatives: ['TensorFlow'],
  },
  { name: 'TensorFlow', spoken: ['tensor flow', 'tenser flow'], alternatives: ['PyTorch'] },
  {
    name: 'scikit-learn',
    also: ['sklearn', 'scikit'],
    spoken: ['psychic learn', 'sci kit learn', 'cy kit learn', 's k learn', 'psych it learn'],
    alternatives: ['XGBoost', 'PyTorch'],
  },
  {
    name: 'XGBoost',
    also: ['gradient boosting', 'gradient boosted trees', 'xg boost'],
    spoken: ['x g boost', 'ex g boost'],
    alternatives: ['Random forest', 'scikit-learn'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(needs?|requires?) <words>(feature )?(scaling|normali[sz]ation|standardi[sz]ation|normali[sz]ed|scaled|standardi[sz]ed)',
        ],
        unless: ['linear', 'target'],
        fact: 'Trees split by order, so scaling or normalising features changes nothing.',
      },
      {
        claim: 'does not',
        wordings: ['overfits?'],
        unless: ['early stop\\w*', 'early'],
        fact: 'Boosted trees overfit with too many rounds or too deep trees.',
      },
    ],
  },
  {
    name: 'Random forest',
    also: ['random forests'],
    alternatives: ['XGBoost'],
    facts: [
      {
        claim: 'does not',
        wordings: ['overfits?'],
        atAnyTime: true,
        fact: 'More trees do not overfit, but deep trees on noisy data do.',
      },
      {
        claim: 'does',
        wordings: [
          '(needs?|requires?) <words>(feature )?(scaling|normali[sz]ation|standardi[sz]ation|normali[sz]ed|scaled|standardi[sz]ed)',
          '(extrapolates?|predicts?) <words>(beyond|outside|above) <words>(training|range|data|seen)',
        ],
        fact: 'Forests need no scaling, and cannot predict beyond the range of targets they were trained on.',
      },
    ],
  },
  {
    name: 'Large language model',
    also: [
      'large language models',
      'llm',
      'llms',
      'chatgpt',
      'gpt',
      'gpt-4',
      'openai',
      'gemini pro',
      'llama 3',
    ],
    spoken: ['l l m', 'l l ms', 'chat g p t', 'chat gpt', 'g p t', 'g p t four', 'open a i'],
    alternatives: ['Retrieval-augmented generation'],
    facts: [
      {
        claim: 'does not',
        wordings: [
          'hallucinates?( at temperature (0|zero))?',
          'makes? (things|facts|stuff) up',
          'make up (things|facts)',
        ],
        unless: ['our prompt', 'when grounded'],
        fact: 'Language models state false things fluently; grounding and checks lower the rate, nothing removes it.',
      },
      {
        claim: 'does',
        wordings: [
          'temperature (of |to |at )?(0|zero) <words>(guarantees?|prevents?|ensures?|makes? <words>deterministic|stops?|removes?)',
          '(knows?|has) <words>(live|real[- ]time|up[- ]to[- ]date|current) (data|facts|news|information|prices)',
        ],
        unless: ['tools?', 'search', 'rag', 'browsing', 'function call\\w*', 'retriev\\w+', 'mostly'],
        fact: 'Temperature 0 makes answers steadier, neither certain nor true; a model knows only its training data and its context.',
      },
    ],
  },
  {
    name: 'Retrieval-augmented generation',
    also: ['retrieval augmented', 'rag pipeline', 'rag system'],
    spoken: ['r a g pipeline', 'r a g system', 'retrieval augment a generation'],
    ambiguous: [
      { forms: ['rag', 'r a g'], ahead: 'using called', behind: 'pipeline approach setup app chatbot' },
    ],
    alternatives: ['Large language model'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<prevents> <words>hallucinations?',
          'guarantees? <words>(no hallucinations?|correct|true|factual)',
        ],
        unless: ['some', 'most', 'many', 'partly', 'fewer', 'helps?', 'reduc\\w+', 'percent', '%'],
        fact: 'Retrieval lowers the rate of hallucinations; a model may still ignore or misread its sources.',
      },
    ],
  },
  {
    name: 'K-means',
    also: ['kmeans'],

    facts: [
      {
        claim: 'does',
        wordings: [
          '(finds?|chooses?|determines?|picks?) <words>(right |best |optimal )?number of clusters',
          '(finds?|guarantees?|reaches) <words>(global optimum|global minimum|optimal clusters?|optimal clustering)',
          'works? <words>(any|arbitrary) shapes?',
        ],
        unless: ['elbow', 'silhouette', 'so that'],
        fact: 'k-means is told k, ends in a local optimum and favours round clusters.',
      },
    ],
  },
  {
    name: 'MLflow',
    also: ['ml flow'],
    spoken: ['m l flow'],
    alternatives: ['SageMaker'],
  },
  {
    name: 'SageMaker',
    also: ['sage maker'],

    alternatives: ['MLflow', 'Databricks'],
  },
  { name: 'Hugging Face', also: ['huggingface', 'sentence transformers', 'bert'] },
  {
    name: 'CUDA',
    spoken: ['c u d a', 'kuda kernel', 'cooda'],
    facts: [
      {
        claim: 'does',
        wordings: ['(runs?|works?) on (amd|intel|any|every|all) <words>(gpus?|cards?|graphics cards?)'],
        unless: ['hip', 'zluda', 'nvidia'],
        fact: 'CUDA runs on NVIDIA GPUs only.',
      },
    ],
  },
  {
    name: 'ONNX',
    also: ['onnx runtime', 'tensorrt'],
    spoken: ['on x runtime', 'o n n x', 'onyx runtime', 'tensor r t', 'tensor rt'],
    alternatives: ['PyTorch'],
  },
  {
    name: 'Pandas',

    ambiguous: [
      { forms: ['pandas'], ahead: 'in with using', behind: 'dataframe dataframes data code', inList: true },
    ],
    alternatives: ['DuckDB', 'Spark'],
  },
  { name: 'LightGBM', spoken: ['light g b m', 'light gbm'], alternatives: ['XGBoost', 'CatBoost'] },
  { name: 'CatBoost', spoken: ['cat boost'], alternatives: ['XGBoost', 'LightGBM'] },
  { name: 'Kubeflow', spoken: ['cube flow', 'kube flow'], alternatives: ['MLflow', 'Airflow'] },
  { name: 'Vertex AI', spoken: ['vertex a i'], alternatives: ['SageMaker'] },
  { name: 'Polars', alternatives: ['Pandas', 'DuckDB'] },
  { name: 'Keras', alternatives: ['PyTorch'] },
]);
