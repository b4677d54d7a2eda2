package org.partnersuite.platform.rest;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The caller's own key, as the address of an aggregate names it. */
public class KeyInPath {
    /** Follows the path of a collection. */
    public static final String PATH = "/by-external-id/{source}/{externalId}";

    @PathParam("source")
    @Parameter(description = "Source system, 1 to 100 characters.", example = "crm")
    private String source = "";

    @PathParam("externalId")
    @Parameter(description = "Id of the resource in the source system, 1 to 200 characters.", example = "006A01")
    private String externalId = "";

    /**
     * The key, normalised.
     *
     * @throws Problem 400
     */
    public ExternalId externalId() {
        return externalId(null);
    }

    /**
     * The same when the body may repeat it.
     *
     * @throws Problem 400, also when the body contains another
     */
    public ExternalId externalId(@Nullable ExternalId inBody) {
        return ExternalId.ofPath(source, externalId, inBody);
    }
}
