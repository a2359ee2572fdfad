package org.sellerport.web.earlyrelease;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.TooManyProofs;

/** The files that came with a form. */
final class SentFiles {

    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTE = 1024 * 1024;

    private SentFiles() {}

    /**
     * All of them, none read further than it may be long.
     *
     * @throws TooManyProofs for more than a request can have
     */
    static List<Proof> proofs() {
        try {
            List<Part> files = Faces.getRequest().getParts().stream()
                    .filter(part -> part.getName().equals("proof") && part.getSubmittedFileName() != null)
                    .filter(part -> !part.getSubmittedFileName().isBlank())
                    .toList();
            if (files.size() > EarlyReleases.MOST_PROOFS) {
                throw new TooManyProofs(EarlyReleases.MOST_PROOFS);
            }
            List<Proof> proofs = new ArrayList<>();
            for (Part file : files) {
                proofs.add(proof(file));
            }
            return proofs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException noFiles) {
            return List.of();
        }
    }

    private static Proof proof(Part file) throws IOException {
        String name = file.getSubmittedFileName().replace("\0", "");
        try (InputStream content = file.getInputStream()) {
            return new Proof(
                    name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                    content.readNBytes(EarlyReleases.LARGEST_PROOF + 1));
        }
    }

    static int megabytes(int bytes) {
        return bytes / MEGABYTE;
    }
}
