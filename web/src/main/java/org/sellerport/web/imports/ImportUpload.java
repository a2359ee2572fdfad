package org.sellerport.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.omnifaces.util.Faces;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Starts the import of a file that an operator chooses on the page. */
@Named
@RequestScoped
public class ImportUpload {

    @Inject
    private OrderImports imports;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    private Part file;
    private String problem;

    /** Takes the file and goes on to the run that imports it. */
    public void begin() throws IOException {
        if (file == null) {
            // Faces takes an empty file for none at all.
            problem = texts.getJobs().getString("import.empty");
            return;
        }
        try (InputStream upload = file.getInputStream()) {
            JobRun run = imports.begin(imports.receive(upload));
            Faces.redirect("/operator/job?id=%s", run.id());
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Why the file was not taken; null when it was. */
    public String getProblem() {
        return problem;
    }
}
