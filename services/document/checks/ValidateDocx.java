import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every WordprocessingML part of each file against the ECMA-376 schema; prints the faults, exits 1 where there is one. */
public class ValidateDocx {
    interface Reader {
        XmlObject read(InputStream in) throws Exception;
    }

    public static void main(String[] files) throws Exception {
        int faults = 0;
        for (String file : files) {
            try (XWPFDocument document = new XWPFDocument(new FileInputStream(file))) {
                for (PackagePart part : document.getPackage().getParts()) faults += validate(file, part);
            }
        }
        System.exit(faults > 0 ? 1 : 0);
    }

    private static int validate(String file, PackagePart part) throws Exception {
        Reader reader = readerOf(part.getContentType());
        if (reader == null) return 0;
        List<XmlError> errors = new ArrayList<>();
        try (InputStream in = part.getInputStream()) {
            reader.read(in).validate(new XmlOptions().setErrorListener(errors));
        }
        for (XmlError error : errors) System.out.println(file + " " + part.getPartName() + " " + error.getMessage());
        if (errors.isEmpty()) System.out.println(file + " " + part.getPartName() + " valid");
        return errors.size();
    }

    private static Reader readerOf(String type) {
        if (type.endsWith("wordprocessingml.document.main+xml")) return DocumentDocument.Factory::parse;
        if (type.endsWith("wordprocessingml.styles+xml")) return StylesDocument.Factory::parse;
        if (type.endsWith("wordprocessingml.numbering+xml")) return NumberingDocument.Factory::parse;
        if (type.endsWith("wordprocessingml.settings+xml")) return SettingsDocument.Factory::parse;
        if (type.endsWith("wordprocessingml.footnotes+xml")) return FootnotesDocument.Factory::parse;
        if (type.endsWith("wordprocessingml.header+xml")) return HdrDocument.Factory::parse;
        return null;
    }
}
