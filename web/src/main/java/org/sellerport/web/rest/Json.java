package org.sellerport.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How JSON is read and written: members that nobody knows are refused, because a misspelt optional member would otherwise
 * be ignored in silence; members without a value are written as null, so that every answer has all its members.
 */
@Provider
public class Json implements ContextResolver<Jsonb> {

    private static final Jsonb STRICT = JsonbBuilder.create(
            new JsonbConfig().withNullValues(true).setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return STRICT;
    }

    static String write(Object value) {
        return STRICT.toJson(value);
    }
}
