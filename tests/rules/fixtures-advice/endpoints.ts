export const GRAPH = 'https://graph.facebook.com/v19.0';
