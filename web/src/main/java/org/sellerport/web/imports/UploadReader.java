package org.sellerport.web.imports;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.imports.api.OrderImports.Spooled;
import org.sellerport.imports.api.UploadTooLarge;
import org.sellerport.web.edge.Refusal;

/**
 * Receives an upload to its last byte before the resource is called: its transaction must not wait, idle, for a slow
 * line. A file that then is not wanted is swept away later.
 */
@Provider
@Consumes(MediaType.WILDCARD)
public class UploadReader implements MessageBodyReader<Spooled> {

    @EJB
    private OrderImports imports;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Spooled.class;
    }

    @Override
    public Spooled readFrom(
            Class<Spooled> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream upload) {
        try {
            return imports.receive(upload);
        } catch (UploadTooLarge large) {
            throw new Refusal(413, "body-too-large");
        }
    }
}
