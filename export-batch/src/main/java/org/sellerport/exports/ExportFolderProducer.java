package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Finds the folder that the launcher or the administrator gave the server. */
@ApplicationScoped
class ExportFolderProducer {

    @Produces
    @Singleton
    ExportFolder folder() {
        String data = System.getenv("SELLERPORT_DATA");
        if (data == null || data.isBlank()) {
            throw new IllegalStateException("SELLERPORT_DATA does not say where exports are kept");
        }
        return new ExportFolder(Path.of(data, "exports"));
    }
}
