package org.partnersuite.platform.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Nobody needs HTTP/2 without TLS, and requests that come by it would pass {@link StrictRequestDecoder} by. */
@Singleton
class Http2WithTlsOnly implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
