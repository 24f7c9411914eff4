package billing.acceptance.expect;

import billing.report.scenario.WrongFigure;
import org.opentest4j.AssertionFailedError;

/** A figure of a statement is not what the scenario expects; the first line of the message is all that an analyst needs. */
public final class WrongAmount extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private final transient WrongFigure figure;

    WrongAmount(String message, WrongFigure figure) {
        super(message, figure.amounts().expected(), figure.amounts().actual());
        this.figure = figure;
    }

    public WrongFigure figure() {
        return figure;
    }
}
