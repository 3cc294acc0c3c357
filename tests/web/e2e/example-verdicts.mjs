// Example verdicts: how the page words the answer to each of the eight examples.
export const exampleVerdicts = {
  solitary: 'Removing all visible liver disease could be considered',
  debulking: 'Debulking could be considered; the sources support it',
  option: 'Debulking could be considered; the sources differ',
  equipoise: 'Surgery or intra-arterial therapy could be considered',
  diffuse: 'The sources do not support liver surgery here',
  palliation: 'Surgery to relieve symptoms could be considered',
  heart: 'The sources name a contraindication to liver surgery',
  lung: 'Not covered',
};
