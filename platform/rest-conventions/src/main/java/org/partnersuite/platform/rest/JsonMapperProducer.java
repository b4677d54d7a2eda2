package org.partnersuite.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Answers are written by the same mapper as stored responses and events. */
final class JsonMapperProducer {
    private JsonMapperProducer() {}

    @Produces
    @Singleton
    static ObjectMapper mapper() {
        return Json.mapper();
    }
}
