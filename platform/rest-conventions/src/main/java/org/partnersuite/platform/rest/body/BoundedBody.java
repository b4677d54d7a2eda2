package org.partnersuite.platform.rest.body;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.rest.Problem;

/** Reads a JSON body up to its bound; files have their own way, they are streamed. */
@Singleton
public class BoundedBody {
    private final int maxBytes;

    public BoundedBody(@ConfigProperty(name = "rest.max-json-bytes", defaultValue = "1048576") int maxBytes) {
        this.maxBytes = maxBytes;
    }

    byte[] read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw Problem.of(413, "too_large", "A JSON body has at most " + maxBytes + " bytes.", List.of());
        }
        return body;
    }

    /** JSON is UTF-8 (RFC 8259 §8.1). */
    static void refuseOtherCharset(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw Problem.of(415, "unsupported_media_type", "JSON must be UTF-8.", List.of());
        }
    }
}
