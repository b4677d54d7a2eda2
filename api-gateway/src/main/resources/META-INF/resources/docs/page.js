const session = document.getElementById('token');
const ui = SwaggerUIBundle({
  url: '/openapi',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  // The token of a session is not kept beyond it.
  persistAuthorization: !session,
  validatorUrl: null,
  onComplete: () => session && ui.preauthorizeApiKey('oidc', session.dataset.token),
});
