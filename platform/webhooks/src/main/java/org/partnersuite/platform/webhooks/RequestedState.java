package org.partnersuite.platform.webhooks;

/** What callers may set. */
enum RequestedState {
    ACTIVE(WebhookState.ACTIVE),
    PAUSED(WebhookState.PAUSED);

    private final WebhookState state;

    RequestedState(WebhookState state) {
        this.state = state;
    }

    WebhookState state() {
        return state;
    }
}
