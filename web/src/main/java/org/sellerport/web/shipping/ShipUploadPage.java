package org.sellerport.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.platform.RowNumber;
import org.sellerport.shipping.api.ShipmentUploads;
import org.sellerport.shipping.api.Upload;
import org.sellerport.shipping.api.Upload.State;
import org.sellerport.shipping.api.UploadUnknown;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Tracking numbers by file: choose it, see a verdict for each row, then ship what is ready. */
@Named
@RequestScoped
public class ShipUploadPage {

    private static final String ADDRESS = "/app/ship-upload?id=%s";
    private static final int ROWS = 20;
    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private ShipmentUploads uploads;

    @Inject
    private Caller caller;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Part file;
    private String problem;
    private Upload upload;
    private List<Upload.Summary> past;

    @PostConstruct
    void fetch() {
        RowNumber.of(parameters.get("id")).ifPresent(this::fetch);
    }

    private void fetch(long id) {
        try {
            upload = uploads.upload(caller.seller(), id);
        } catch (UploadUnknown none) {
            problem = show.refusal(none);
        }
    }

    /** Tries the file; nothing ships. */
    public void check() throws IOException {
        if (file == null) {
            // Faces takes an empty file for none at all.
            problem = texts.getShipping().getString("upload.empty");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(ShipmentUploads.MOST_BYTES + 1);
            long id = uploads.check(caller.seller(), name(), bytes, by());
            Faces.redirect(ADDRESS, id);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private String name() {
        String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replace("\0", "");
    }

    /** Ships what is ready. */
    public void apply() throws IOException {
        if (upload != null) {
            uploads.apply(caller.seller(), upload.id(), by());
            Faces.redirect(ADDRESS, upload.id());
        }
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    /** What is shown; null before a file was tried. */
    public Upload getUpload() {
        return upload;
    }

    /** The uploads of the past, a page of them. */
    public List<Upload.Summary> getPast() {
        if (past == null) {
            past = uploads.list(caller.seller(), RowNumber.of(parameters.get("before")), ROWS);
        }
        return past;
    }

    /** The address of older uploads; null on the last page. */
    public String getOlder() {
        return getPast().size() < ROWS
                ? null
                : "?before=" + getPast().get(ROWS - 1).id();
    }

    public long count(String state) {
        return upload.count(State.valueOf(state));
    }

    /** The columns a file has to name, as its reader would write them. */
    public List<String> getColumns() {
        return uploads.columns(language.getLocale().getLanguage());
    }

    public String reason(Upload.Row row) {
        return show.local(language.getLocale().getLanguage().equals("zh") ? row.reasonZh() : row.reason());
    }

    public int getMostRows() {
        return ShipmentUploads.MOST_ROWS;
    }

    public int getMostMegabytes() {
        return ShipmentUploads.MOST_BYTES / MEGABYTE;
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
