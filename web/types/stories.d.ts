// The stories as the build finds them: every stop that the learner's module tells.
declare module 'nelm-stories' {
  const stories: import('../learn/story-types.js').Story[];
  export default stories;
}
