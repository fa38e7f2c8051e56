// Written by `npm run api-client` from /openapi.json; not by hand.
export interface paths {
    "/api/intake/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What day it is for deadlines. */
        get: operations["ShowToday.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates or changes units; the same list again changes nothing. */
        post: operations["ImportUnits.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/units/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which units followed which; nothing is deleted. */
        post: operations["ImportSuccessions.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units in official order, as of a day (today where none is given); `q` ignores diacritics. */
        get: operations["ListUnits.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/units/{id}/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that stand for this one on a day. */
        get: operations["ListSuccessors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of which unit, in order of days. */
        get: operations["ListSuccessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit, also one that has ended. */
        get: operations["ShowUnit.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/outlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published outline in every version. */
        get: operations["ListOutlines.list"];
        put?: never;
        /** Publishes an outline in one version. */
        post: operations["PublishOutline.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/outlines/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An outline: its sections in order and its indicators. */
        get: operations["ShowOutline.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings people and service accounts in, with their roles at units, deputies and contacts. */
        post: operations["ImportPeople.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with a role at a unit. */
        get: operations["ListPeople.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every campaign, the newest first. */
        get: operations["ListCampaigns.list"];
        put?: never;
        /** Opens a campaign and tells every service. */
        post: operations["OpenCampaign.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign: plan, dates, tasks, budget. */
        get: operations["ShowCampaign.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/campaigns/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone who owes a report with its state, also those who have sent nothing. */
        get: operations["ListParticipants.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/campaigns/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives one participant later deadlines, with the reason. */
        post: operations["ExtendDeadline.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a whole report in one call: every section and indicator, answered with a signed receipt. */
        post: operations["SubmitWholeReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that the caller may see, in a stable order. */
        get: operations["ListReports.find"];
        put?: never;
        /** Begins a participant’s report (201), or answers the one that is there (200). */
        post: operations["StartReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with its text and the versions of its parts. */
        get: operations["ShowReport.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves a section; 409 with both texts if somebody else saved it since `version`. */
        put: operations["SaveSection.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves the indicator table as a whole. */
        put: operations["SaveIndicators.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves what stands on the cover of the paper. */
        put: operations["SaveCover.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/word-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last Word file read into the report, in its own order, with where each part went. */
        get: operations["ShowImport.show"];
        put?: never;
        /** Reads a Word report into the draft and tells how it was mapped. */
        post: operations["ImportWord.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts parts of the draft into sections, sets them aside (`sectionId` null) or takes them back ("unplaced"). */
        post: operations["PlaceBlocks.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a file away that was not sent yet; what was read from it stays in the draft. */
        delete: operations["RemoveAttachment.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing or doubtful, and how much is done. */
        get: operations["ShowValidation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the draft; answered with a signed receipt. */
        post: operations["SubmitReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/nil-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that there is nothing to report, with the reason. */
        post: operations["SendNilReturn.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit takes its report back before it is accepted or returned, while it may be sent again. */
        post: operations["RecallReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a report back with the reason and a day (today or later) to send it again by; the day may be left out only while the present deadline has not passed and the report is not accepted. */
        post: operations["ReturnReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts what was sent; it enters the consolidation. */
        post: operations["AcceptReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every return of the report with its reason, the newest first. */
        get: operations["ListReturns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was sent, the oldest first. */
        get: operations["ListRevisions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A revision, byte for byte as the receipt names it. */
        get: operations["ShowRevision.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of what was sent last. */
        get: operations["ShowReceipt.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to the report and when, hash-chained; `…/trail/check` says whether the chain holds. */
        get: operations["ShowTrail.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/trail/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the whole trail of a report holds together, by its hashes. */
        get: operations["CheckTrail.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due from the caller, and what waits for others and since when. */
        get: operations["ListWork.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who else has a section of the report open, and since when. */
        get: operations["ShowPresence.show"];
        /** The caller has a section open; forgotten after 45 seconds unless told again. */
        put: operations["TellPresence.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report’s files with short-lived links. */
        get: operations["ListAttachments.list"];
        put?: never;
        /** Keeps a file with a report while the unit writes it; a Word file with a mark of secrecy is refused. */
        post: operations["AttachFile.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/receipts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a receipt was signed here and is unchanged. */
        post: operations["CheckReceipt.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/receipts/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that receipts are checked with (JWKS). */
        get: operations["ShowReceiptKeys.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The remarks on a report in the order written; a unit sees those that came with a return. */
        get: operations["ListRemarks.list"];
        put?: never;
        /** Notes a remark on the revision under review; the unit is told it with the next return. */
        post: operations["WriteRemark.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/remarks/{remarkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the words of a remark of one’s own, as long as the unit does not know it. */
        put: operations["RewriteRemark.put"];
        post?: never;
        /** Takes a remark of one’s own back, as long as the unit does not know it. */
        delete: operations["WithdrawRemark.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/remarks/{remarkId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit answers a remark while the report is in its hands; another answer replaces the first. */
        post: operations["ReplyToRemark.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/v1/reports/{id}/remarks/{remarkId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit says that it has mended what a remark names. */
        post: operations["ReplyToRemark.done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consolidations of the campaigns of one's own body, by id. */
        get: operations["ListConsolidations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consolidation: its sections with their counts, and who is in, waiting or owed. */
        get: operations["ShowConsolidation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose report is in, waits for review, was returned or is owed; units that sent nothing too. */
        get: operations["ShowParticipation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every participant with what its accepted report contributes to each section. */
        get: operations["ShowMatrix.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the consolidation sees one report; 404 until it has heard of it. */
        get: operations["ShowReport.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merged text of one section, each block with its sources, and what each unit says there. */
        get: operations["ShowSection.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/unplaced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What accepted reports say outside every section of the outline, by unit; no draft rests on it. */
        get: operations["ShowUnplaced.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Blocks of accepted reports, by section, unit or text; the search ignores diacritics. */
        get: operations["ListContributions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** National figures by declared method, against the targets, with missing units and outliers. */
        get: operations["ShowIndicators.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All drafts of a consolidation, the first one first; each with the reports that came too late for it. */
        get: operations["ListDrafts.list"];
        put?: never;
        /** Freezes what is consolidated now as the next draft; the same Idempotency-Key answers the same draft. */
        post: operations["FreezeDraft.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A frozen draft, and the reports that came too late for it. */
        get: operations["ShowDraft.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/drafts/{id}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen content itself, read from the object store and checked against its hash. */
        get: operations["ShowDraft.snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/drafts/{id}/sections/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One section as it was frozen, each block with its sources, and what the units had said there. */
        get: operations["ShowDraftSection.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of the plan, each with its state, days and proofs computed from what happened. */
        get: operations["ShowTimeline.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consolidation/v1/consolidations/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `changed`, with what of the consolidation changed; `all` where some were missed. */
        get: operations["FollowChanges.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of the campaigns of one's own body, those of the newest draft first. */
        get: operations["ListDocuments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/renderings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the papers of a draft are, and why one waits. */
        get: operations["ListRenderings.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/renderings/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks once more for a paper whose rendering has failed. */
        post: operations["RetryRendering.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/verify/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a file with this SHA-256 is in the register. */
        get: operations["VerifyFile.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with its files. */
        get: operations["ShowDocument.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Redirects (302) to a link to the file, good for five minutes. */
        get: operations["DownloadFile.redirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/{id}/files/{format}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link to the file, good for five minutes. */
        get: operations["DownloadFile.link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/{id}/files/{format}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself. */
        get: operations["DownloadFile.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the next number of the register and renders the paper with it. */
        post: operations["IssueDocument.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/v1/documents/{id}/reproduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renders the document again from its frozen draft and compares the hashes; stores nothing. One at a time. */
        post: operations["CheckReproduction.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail log: what was sent, waits or failed, the newest first. */
        get: operations["ListMails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail as it was sent, and what became of it. */
        get: operations["ShowMail.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reminder ledger: each stage of each deadline, and the mail it went with. */
        get: operations["ListReminders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/v1/reminders/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a person has stopped the reminders of a campaign, since when and why. */
        get: operations["ShowHold.show"];
        put?: never;
        /** Stops the reminders and digests of a campaign until they are released. */
        post: operations["HoldReminders.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notification/v1/reminders/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the reminders of a campaign go on, with mails that a guard had held. */
        post: operations["HoldReminders.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        "intake.Problem": {
            type: string;
            code: string;
            status: number;
            title: string;
            titleEn: string;
            requestId: string;
        } & {
            [key: string]: unknown;
        };
        "consolidation.Problem": {
            type: string;
            code: string;
            status: number;
            title: string;
            titleEn: string;
            requestId: string;
        } & {
            [key: string]: unknown;
        };
        "document.Problem": {
            type: string;
            code: string;
            status: number;
            title: string;
            titleEn: string;
            requestId: string;
        } & {
            [key: string]: unknown;
        };
        "notification.Problem": {
            type: string;
            code: string;
            status: number;
            title: string;
            titleEn: string;
            requestId: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "ShowToday.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The day it is in Vietnam.
                         */
                        today: string;
                        /** Format: date-time */
                        now: string;
                        /** @description True where the demonstration tells the time. */
                        demonstration: boolean;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ImportUnits.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: {
                        id: string;
                        code: string;
                        /** @enum {string} */
                        kind: "government" | "ministry" | "ministerial-agency" | "government-agency" | "party-body" | "front-or-mass-body" | "other-central-body" | "ministry-unit" | "province" | "province-party-committee" | "province-peoples-committee" | "province-department";
                        /** @enum {string} */
                        capacity: "state" | "party";
                        name: string;
                        shortName: string;
                        aliases: string[];
                        parentId: string | null;
                        order: number;
                        /** Format: date */
                        validFrom: string;
                        validTo: string | null;
                        contacts: {
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "mailbox" | "clerk" | "head" | "focal-point";
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        changed: number;
                        unchanged: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ImportSuccessions.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    successions: {
                        fromUnitId: string;
                        toUnitId: string;
                        /** Format: date */
                        on: string;
                        /** @enum {string} */
                        kind: "merge" | "split" | "rename" | "status";
                        /** @default null */
                        share?: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created: number;
                        unchanged: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListUnits.find": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                on?: string;
                kind?: "government" | "ministry" | "ministerial-agency" | "government-agency" | "party-body" | "front-or-mass-body" | "other-central-body" | "ministry-unit" | "province" | "province-party-committee" | "province-peoples-committee" | "province-department";
                q?: string;
                parentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            code: string;
                            /** @enum {string} */
                            kind: "government" | "ministry" | "ministerial-agency" | "government-agency" | "party-body" | "front-or-mass-body" | "other-central-body" | "ministry-unit" | "province" | "province-party-committee" | "province-peoples-committee" | "province-department";
                            /** @enum {string} */
                            capacity: "state" | "party";
                            name: string;
                            shortName: string;
                            aliases: string[];
                            parentId: string | null;
                            order: number;
                            /** Format: date */
                            validFrom: string;
                            validTo: string | null;
                            contacts: {
                                name: string;
                                email: string;
                                /** @enum {string} */
                                role: "mailbox" | "clerk" | "head" | "focal-point";
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListSuccessors.list": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            code: string;
                            /** @enum {string} */
                            kind: "government" | "ministry" | "ministerial-agency" | "government-agency" | "party-body" | "front-or-mass-body" | "other-central-body" | "ministry-unit" | "province" | "province-party-committee" | "province-peoples-committee" | "province-department";
                            /** @enum {string} */
                            capacity: "state" | "party";
                            name: string;
                            shortName: string;
                            aliases: string[];
                            parentId: string | null;
                            order: number;
                            /** Format: date */
                            validFrom: string;
                            validTo: string | null;
                            contacts: {
                                name: string;
                                email: string;
                                /** @enum {string} */
                                role: "mailbox" | "clerk" | "head" | "focal-point";
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListSuccessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The unit that ended or changed. */
                            from: string;
                            /** @description The unit that stands for it from that day. */
                            to: string;
                            /** Format: date */
                            on: string;
                            /** @enum {string} */
                            kind: "merge" | "split" | "rename" | "status";
                            /** @description The part of the old unit that went to the new one; null where all of it did. */
                            share: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowUnit.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        code: string;
                        /** @enum {string} */
                        kind: "government" | "ministry" | "ministerial-agency" | "government-agency" | "party-body" | "front-or-mass-body" | "other-central-body" | "ministry-unit" | "province" | "province-party-committee" | "province-peoples-committee" | "province-department";
                        /** @enum {string} */
                        capacity: "state" | "party";
                        name: string;
                        shortName: string;
                        aliases: string[];
                        parentId: string | null;
                        order: number;
                        /** Format: date */
                        validFrom: string;
                        validTo: string | null;
                        contacts: {
                            name: string;
                            email: string;
                            /** @enum {string} */
                            role: "mailbox" | "clerk" | "head" | "focal-point";
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListOutlines.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            version: number;
                            title: string;
                            source: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "PublishOutline.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    version: number;
                    title: string;
                    source: string;
                    /** Format: date */
                    publishedOn?: string;
                    sections: {
                        id: string;
                        number: string;
                        title: string;
                        level: number;
                        parentId: string | null;
                        leaf: boolean;
                        required: boolean;
                        guidance: string[];
                        indicators: boolean;
                    }[];
                    indicators: {
                        id: string;
                        name: string;
                        nameEn: string;
                        unit: string;
                        /** @enum {string} */
                        direction: "higher" | "lower" | "none";
                        target2025: {
                            value: number;
                            op: string;
                        } | null;
                        target2030: {
                            value: number;
                            op: string;
                        } | null;
                        /** @enum {string} */
                        aggregation: "sum" | "weighted-mean" | "ratio-of-sums" | "list" | "national-only" | "survey";
                        basis: string | null;
                        decimals?: number;
                        plausible: {
                            min: number;
                            max: number;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                        title: string;
                        source: string;
                        /** Format: date */
                        publishedOn?: string;
                        sections: {
                            id: string;
                            number: string;
                            title: string;
                            level: number;
                            parentId: string | null;
                            leaf: boolean;
                            required: boolean;
                            guidance: string[];
                            indicators: boolean;
                        }[];
                        indicators: {
                            id: string;
                            name: string;
                            nameEn: string;
                            unit: string;
                            /** @enum {string} */
                            direction: "higher" | "lower" | "none";
                            target2025: {
                                value: number;
                                op: string;
                            } | null;
                            target2030: {
                                value: number;
                                op: string;
                            } | null;
                            /** @enum {string} */
                            aggregation: "sum" | "weighted-mean" | "ratio-of-sums" | "list" | "national-only" | "survey";
                            basis: string | null;
                            decimals?: number;
                            plausible: {
                                min: number;
                                max: number;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowOutline.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        version: number;
                        title: string;
                        source: string;
                        /** Format: date */
                        publishedOn?: string;
                        sections: {
                            id: string;
                            number: string;
                            title: string;
                            level: number;
                            parentId: string | null;
                            leaf: boolean;
                            required: boolean;
                            guidance: string[];
                            indicators: boolean;
                        }[];
                        indicators: {
                            id: string;
                            name: string;
                            nameEn: string;
                            unit: string;
                            /** @enum {string} */
                            direction: "higher" | "lower" | "none";
                            target2025: {
                                value: number;
                                op: string;
                            } | null;
                            target2030: {
                                value: number;
                                op: string;
                            } | null;
                            /** @enum {string} */
                            aggregation: "sum" | "weighted-mean" | "ratio-of-sums" | "list" | "national-only" | "survey";
                            basis: string | null;
                            decimals?: number;
                            plausible: {
                                min: number;
                                max: number;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ImportPeople.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: {
                        id: string;
                        name: string;
                        /**
                         * @default person
                         * @enum {string}
                         */
                        kind?: "person" | "machine";
                        /** @default null */
                        email?: string | null;
                        /** @default null */
                        phone?: string | null;
                        pairs: {
                            unitId: string;
                            /** @enum {string} */
                            role: "clerk" | "head" | "registry" | "editor" | "viewer" | "admin" | "machine";
                            /** @default null */
                            from?: string | null;
                            /** @default null */
                            to?: string | null;
                        }[];
                        /** @default [] */
                        deputyFor?: {
                            personId: string;
                            /** @default null */
                            from?: string | null;
                            /** @default null */
                            to?: string | null;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        unchanged: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListPeople.list": {
        parameters: {
            query: {
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /**
                             * @default person
                             * @enum {string}
                             */
                            kind: "person" | "machine";
                            /** @default null */
                            email: string | null;
                            /** @default null */
                            phone: string | null;
                            pairs: {
                                unitId: string;
                                /** @enum {string} */
                                role: "clerk" | "head" | "registry" | "editor" | "viewer" | "admin" | "machine";
                                /** @default null */
                                from: string | null;
                                /** @default null */
                                to: string | null;
                            }[];
                            /** @default [] */
                            deputyFor: {
                                personId: string;
                                /** @default null */
                                from: string | null;
                                /** @default null */
                                to: string | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListCampaigns.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            title: string;
                            subject: string;
                            legalBasis: string[];
                            purpose: string[];
                            budget: string[];
                            ownerUnitId: string;
                            /** @default false */
                            sample: boolean;
                            /** Format: date */
                            issuedOn?: string;
                            /** Format: date */
                            openedOn: string;
                            deadlines: {
                                /** Format: date */
                                due: string;
                                /** Format: date */
                                onTime: string;
                                /** Format: date */
                                lock: string;
                            };
                            reminderStages: {
                                stage: string;
                                offset: number;
                                /** @enum {string} */
                                counting: "calendar" | "working";
                            }[];
                            outline: {
                                code: string;
                                version: number;
                            };
                            tasks: {
                                no: number;
                                title: string;
                                lead: string[];
                                with: string[];
                                from: string;
                                to: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "OpenCampaign.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    title: string;
                    subject: string;
                    legalBasis: string[];
                    purpose?: string | string[];
                    budget?: string | string[];
                    ownerUnitId: string;
                    /** @default false */
                    sample?: boolean;
                    /** Format: date */
                    issuedOn?: string;
                    /** Format: date */
                    openedOn: string;
                    deadlines: {
                        /** Format: date */
                        due: string;
                        /** Format: date */
                        onTime: string;
                        /** Format: date */
                        lock: string;
                    };
                    reminderStages: {
                        stage: string;
                        offset: number;
                        /** @enum {string} */
                        counting: "calendar" | "working";
                    }[];
                    outline: {
                        code: string;
                        version: number;
                    };
                    participants: {
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        group: "province" | "central-body" | "ministry-unit";
                        deadlines?: {
                            /** Format: date */
                            due: string;
                            /** Format: date */
                            onTime: string;
                            /** Format: date */
                            lock: string;
                        };
                    }[];
                    tasks: {
                        no: number;
                        title: string;
                        lead: string[];
                        with: string[];
                        from: string;
                        to: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        subject: string;
                        legalBasis: string[];
                        purpose: string[];
                        budget: string[];
                        ownerUnitId: string;
                        /** @default false */
                        sample: boolean;
                        /** Format: date */
                        issuedOn?: string;
                        /** Format: date */
                        openedOn: string;
                        deadlines: {
                            /** Format: date */
                            due: string;
                            /** Format: date */
                            onTime: string;
                            /** Format: date */
                            lock: string;
                        };
                        reminderStages: {
                            stage: string;
                            offset: number;
                            /** @enum {string} */
                            counting: "calendar" | "working";
                        }[];
                        outline: {
                            code: string;
                            version: number;
                        };
                        tasks: {
                            no: number;
                            title: string;
                            lead: string[];
                            with: string[];
                            from: string;
                            to: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowCampaign.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        title: string;
                        subject: string;
                        legalBasis: string[];
                        purpose: string[];
                        budget: string[];
                        ownerUnitId: string;
                        /** @default false */
                        sample: boolean;
                        /** Format: date */
                        issuedOn?: string;
                        /** Format: date */
                        openedOn: string;
                        deadlines: {
                            /** Format: date */
                            due: string;
                            /** Format: date */
                            onTime: string;
                            /** Format: date */
                            lock: string;
                        };
                        reminderStages: {
                            stage: string;
                            offset: number;
                            /** @enum {string} */
                            counting: "calendar" | "working";
                        }[];
                        outline: {
                            code: string;
                            version: number;
                        };
                        tasks: {
                            no: number;
                            title: string;
                            lead: string[];
                            with: string[];
                            from: string;
                            to: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListParticipants.find": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return" | "owed" | "waiting";
                group?: "province" | "central-body" | "ministry-unit";
                late?: string;
                overdue?: string;
                q?: string;
                unitId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            unitId: string;
                            unitName: string;
                            unitShortName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** @enum {string} */
                            group: "province" | "central-body" | "ministry-unit";
                            deadlines: {
                                /** Format: date */
                                due: string;
                                /** Format: date */
                                onTime: string;
                                /** Format: date */
                                lock: string;
                            };
                            deadlineRevision: number;
                            /** @description The last one; its days stand in `deadlines`. */
                            extension: {
                                reason: string;
                                decidedBy: string;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                            /** @enum {string} */
                            state: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                            /**
                             * Format: uuid
                             * @description Known before the report exists.
                             */
                            reportId: string;
                            revision: number;
                            /**
                             * Format: date
                             * @description The day that the last return named, else the deadline.
                             */
                            dueOn: string;
                            /** @description Owed, and `dueOn` has passed. */
                            overdue: boolean;
                            /** @description Sent after the on-time day, or not sent and that day has passed. */
                            late: boolean;
                            /** @description When the last revision was sent. */
                            submittedAt: string | null;
                            receivedAt: string | null;
                            acceptedAt: string | null;
                            /** @description When it was last returned, also where it was sent again since. */
                            returnedAt: string | null;
                            returnReason: string | null;
                            resubmitBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ExtendDeadline.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unitId: string;
                    /** @enum {string} */
                    capacity: "state" | "party";
                    deadlines: {
                        /** Format: date */
                        due: string;
                        /** Format: date */
                        onTime: string;
                        /** Format: date */
                        lock: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        deadlines: {
                            /** Format: date */
                            due: string;
                            /** Format: date */
                            onTime: string;
                            /** Format: date */
                            lock: string;
                        };
                        deadlineRevision: number;
                        reason: string;
                        decidedBy: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "SubmitWholeReport.post": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default {
                     *       "number": null,
                     *       "symbol": null,
                     *       "date": null,
                     *       "signer": null,
                     *       "issuingBody": null,
                     *       "recipients": []
                     *     }
                     */
                    cover?: {
                        number: string | null;
                        symbol: string | null;
                        date: string | null;
                        signer: string | null;
                        issuingBody: string | null;
                        recipients: string[];
                    };
                    sections?: {
                        sectionId: string;
                        blocks: ({
                            /** @constant */
                            type: "heading";
                            id: string;
                            level: number;
                            label: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "paragraph";
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "item";
                            id: string;
                            level: number;
                            marker: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "table";
                            id: string;
                            caption?: string;
                            columns: number;
                            headerRows: number;
                            rows: {
                                paragraphs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[][];
                                colSpan?: number;
                                rowSpan?: number;
                            }[][];
                        } | {
                            /** @constant */
                            type: "figure";
                            id: string;
                            sha256: string;
                            mediaType: string;
                            alt: string;
                        } | {
                            /** @constant */
                            type: "annex";
                            id: string;
                            label: string;
                            title: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "page-break";
                            id: string;
                        })[];
                        /** @default [] */
                        notes?: {
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        }[];
                    }[];
                    /** @default [] */
                    unplaced?: ({
                        /** @constant */
                        type: "heading";
                        id: string;
                        level: number;
                        label: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "paragraph";
                        id: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "item";
                        id: string;
                        level: number;
                        marker: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "table";
                        id: string;
                        caption?: string;
                        columns: number;
                        headerRows: number;
                        rows: {
                            paragraphs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[][];
                            colSpan?: number;
                            rowSpan?: number;
                        }[][];
                    } | {
                        /** @constant */
                        type: "figure";
                        id: string;
                        sha256: string;
                        mediaType: string;
                        alt: string;
                    } | {
                        /** @constant */
                        type: "annex";
                        id: string;
                        label: string;
                        title: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "page-break";
                        id: string;
                    })[];
                    /** @default [] */
                    indicators?: {
                        indicatorId: string;
                        value: number | null;
                        /**
                         * @default =
                         * @enum {string}
                         */
                        comparator?: "=" | "<" | "≤" | ">" | "≥" | "≈";
                        /** @default null */
                        numerator?: number | null;
                        /** @default null */
                        denominator?: number | null;
                        /** @default null */
                        period?: string | null;
                        /** @default  */
                        raw?: string;
                    }[];
                    /** Format: uuid */
                    campaignId: string;
                    unitId: string;
                    /** @enum {string} */
                    capacity: "state" | "party";
                    nil?: {
                        reason: string;
                    } | null;
                    /** Format: date-time */
                    sentAt?: string;
                    /** Format: date-time */
                    receivedAt?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            campaignId: string;
                            unitId: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** @enum {string} */
                            status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                            revision: number;
                            outline: {
                                code: string;
                                version: number;
                            };
                            sentAt: string | null;
                            receivedAt: string | null;
                            enteredAt: string | null;
                            onTime: boolean | null;
                            returned: {
                                reason: string;
                                by: string;
                                resubmitBy: string | null;
                            } | null;
                            resubmitBy: string | null;
                            acceptedAt: string | null;
                        };
                        receipt: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListReports.find": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                campaignId?: string;
                unitId?: string;
                status?: "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                late?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            campaignId: string;
                            unitId: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** @enum {string} */
                            status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                            revision: number;
                            outline: {
                                code: string;
                                version: number;
                            };
                            sentAt: string | null;
                            receivedAt: string | null;
                            enteredAt: string | null;
                            onTime: boolean | null;
                            returned: {
                                reason: string;
                                by: string;
                                resubmitBy: string | null;
                            } | null;
                            resubmitBy: string | null;
                            acceptedAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "StartReport.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    campaignId: string;
                    unitId: string;
                    /** @enum {string} */
                    capacity: "state" | "party";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                        revision: number;
                        outline: {
                            code: string;
                            version: number;
                        };
                        sentAt: string | null;
                        receivedAt: string | null;
                        enteredAt: string | null;
                        onTime: boolean | null;
                        returned: {
                            reason: string;
                            by: string;
                            resubmitBy: string | null;
                        } | null;
                        resubmitBy: string | null;
                        acceptedAt: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowReport.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                        revision: number;
                        outline: {
                            code: string;
                            version: number;
                        };
                        sentAt: string | null;
                        receivedAt: string | null;
                        enteredAt: string | null;
                        onTime: boolean | null;
                        returned: {
                            reason: string;
                            by: string;
                            resubmitBy: string | null;
                        } | null;
                        resubmitBy: string | null;
                        acceptedAt: string | null;
                        sections: {
                            sectionId: string;
                            blocks: ({
                                /** @constant */
                                type: "heading";
                                id: string;
                                level: number;
                                label: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "paragraph";
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "item";
                                id: string;
                                level: number;
                                marker: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "table";
                                id: string;
                                caption?: string;
                                columns: number;
                                headerRows: number;
                                rows: {
                                    paragraphs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[][];
                                    colSpan?: number;
                                    rowSpan?: number;
                                }[][];
                            } | {
                                /** @constant */
                                type: "figure";
                                id: string;
                                sha256: string;
                                mediaType: string;
                                alt: string;
                            } | {
                                /** @constant */
                                type: "annex";
                                id: string;
                                label: string;
                                title: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "page-break";
                                id: string;
                            })[];
                            /** @default [] */
                            notes: {
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            }[];
                            version: number;
                            savedBy: string;
                            /** Format: date-time */
                            savedAt: string;
                        }[];
                        cover: {
                            number: string | null;
                            symbol: string | null;
                            date: string | null;
                            signer: string | null;
                            issuingBody: string | null;
                            recipients: string[];
                        };
                        coverVersion: number;
                        indicators: {
                            indicatorId: string;
                            value: number | null;
                            /**
                             * @default =
                             * @enum {string}
                             */
                            comparator: "=" | "<" | "≤" | ">" | "≥" | "≈";
                            /** @default null */
                            numerator: number | null;
                            /** @default null */
                            denominator: number | null;
                            /** @default null */
                            period: string | null;
                            /** @default  */
                            raw: string;
                        }[];
                        indicatorsVersion: number;
                        unplaced: ({
                            /** @constant */
                            type: "heading";
                            id: string;
                            level: number;
                            label: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "paragraph";
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "item";
                            id: string;
                            level: number;
                            marker: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "table";
                            id: string;
                            caption?: string;
                            columns: number;
                            headerRows: number;
                            rows: {
                                paragraphs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[][];
                                colSpan?: number;
                                rowSpan?: number;
                            }[][];
                        } | {
                            /** @constant */
                            type: "figure";
                            id: string;
                            sha256: string;
                            mediaType: string;
                            alt: string;
                        } | {
                            /** @constant */
                            type: "annex";
                            id: string;
                            label: string;
                            title: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "page-break";
                            id: string;
                        })[];
                        setAside: ({
                            /** @constant */
                            type: "heading";
                            id: string;
                            level: number;
                            label: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "paragraph";
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "item";
                            id: string;
                            level: number;
                            marker: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "table";
                            id: string;
                            caption?: string;
                            columns: number;
                            headerRows: number;
                            rows: {
                                paragraphs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[][];
                                colSpan?: number;
                                rowSpan?: number;
                            }[][];
                        } | {
                            /** @constant */
                            type: "figure";
                            id: string;
                            sha256: string;
                            mediaType: string;
                            alt: string;
                        } | {
                            /** @constant */
                            type: "annex";
                            id: string;
                            label: string;
                            title: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "page-break";
                            id: string;
                        })[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "SaveSection.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    blocks: ({
                        /** @constant */
                        type: "heading";
                        id: string;
                        level: number;
                        label: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "paragraph";
                        id: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "item";
                        id: string;
                        level: number;
                        marker: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "table";
                        id: string;
                        caption?: string;
                        columns: number;
                        headerRows: number;
                        rows: {
                            paragraphs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[][];
                            colSpan?: number;
                            rowSpan?: number;
                        }[][];
                    } | {
                        /** @constant */
                        type: "figure";
                        id: string;
                        sha256: string;
                        mediaType: string;
                        alt: string;
                    } | {
                        /** @constant */
                        type: "annex";
                        id: string;
                        label: string;
                        title: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    } | {
                        /** @constant */
                        type: "page-break";
                        id: string;
                    })[];
                    /** @default [] */
                    notes?: {
                        id: string;
                        runs: {
                            text: string;
                            /** @constant */
                            b?: true;
                            /** @constant */
                            i?: true;
                            /** @constant */
                            u?: true;
                            /** @constant */
                            sup?: true;
                            /** @constant */
                            sub?: true;
                            note?: string;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "SaveIndicators.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    values: {
                        indicatorId: string;
                        value: number | null;
                        /**
                         * @default =
                         * @enum {string}
                         */
                        comparator?: "=" | "<" | "≤" | ">" | "≥" | "≈";
                        /** @default null */
                        numerator?: number | null;
                        /** @default null */
                        denominator?: number | null;
                        /** @default null */
                        period?: string | null;
                        /** @default  */
                        raw?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "SaveCover.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    cover: {
                        number: string | null;
                        symbol: string | null;
                        date: string | null;
                        signer: string | null;
                        issuingBody: string | null;
                        recipients: string[];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowImport.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                        fileName: string;
                        sha256: string;
                        /** Format: date-time */
                        readAt: string;
                        readBy: string;
                        blocks: {
                            /** @description The name by which `/placements` moves it, where it is content. */
                            id: string;
                            /** @enum {string} */
                            kind: "heading" | "paragraph" | "item" | "table" | "figure" | "annex" | "page-break";
                            /** @description As it stands in the file; cells are separated by tabs, rows by line feeds. */
                            text: string;
                            /** @description Of a heading. */
                            level: number | null;
                            /** @description False for the title of a section, cover, signature and contents: they are not moved. */
                            content: boolean;
                            sectionId: string | null;
                            /** @description Of an unplaced part, the grouping section that it stands in. */
                            below: string | null;
                            /**
                             * @description matched: under the heading of its section; inherited: under a heading that the outline does not know, below one that it knows; by-hand, waived: a person decided.
                             * @enum {string}
                             */
                            how: "matched" | "inherited" | "by-hand" | "waived" | "unplaced" | "not-content";
                            /** @description How sure the match of the heading above is, 0 to 1. */
                            score: number | null;
                            uncertain: boolean;
                            /** @description False where the text was rewritten or taken out since. */
                            there: boolean;
                        }[];
                        unmatched: {
                            kind: string;
                            text: string;
                            sectionId: string | null;
                            /** @description Null for what the file lacks. */
                            blockId: string | null;
                        }[];
                        warnings: {
                            code: string;
                            says: {
                                vi: string;
                                en: string;
                            };
                            count: number;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ImportWord.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * @description the sender’s word that the file holds no state secret
                     * @constant
                     */
                    notSecret: "true";
                    /**
                     * @description do not read in a file that seems to be another unit’s, but answer 409 `file-of-another-unit`
                     * @constant
                     */
                    onlyIfOwn?: "true";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        attachmentId: string;
                        sections: {
                            sectionId: string;
                            blocks: number;
                            notes: number;
                        }[];
                        replaced: {
                            sectionId: string;
                            savedBy: string;
                            /** Format: date-time */
                            savedAt: string;
                        }[];
                        repeated: number;
                        keptAside: number;
                        placedBefore: number;
                        headings: {
                            level: number;
                            number: string;
                            text: string;
                            section: string | null;
                            score: number;
                            uncertain: boolean;
                        }[];
                        unplaced: ({
                            /** @constant */
                            type: "heading";
                            id: string;
                            level: number;
                            label: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "paragraph";
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "item";
                            id: string;
                            level: number;
                            marker: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "table";
                            id: string;
                            caption?: string;
                            columns: number;
                            headerRows: number;
                            rows: {
                                paragraphs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[][];
                                colSpan?: number;
                                rowSpan?: number;
                            }[][];
                        } | {
                            /** @constant */
                            type: "figure";
                            id: string;
                            sha256: string;
                            mediaType: string;
                            alt: string;
                        } | {
                            /** @constant */
                            type: "annex";
                            id: string;
                            label: string;
                            title: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "page-break";
                            id: string;
                        })[];
                        unmatched: {
                            kind: string;
                            text: string;
                            position: number;
                            section: string | null;
                        }[];
                        warnings: {
                            code: string;
                            says: {
                                vi: string;
                                en: string;
                            };
                            count: number;
                        }[];
                        textBoxes: string[];
                        commentCount: number;
                        cover: {
                            number?: string | null;
                            symbol?: string | null;
                            date?: string | null;
                            signer?: string | null;
                            issuingBody?: string | null;
                            recipients?: string[];
                        };
                        indicators: {
                            indicatorId: string;
                            value: number | null;
                            /**
                             * @default =
                             * @enum {string}
                             */
                            comparator: "=" | "<" | "≤" | ">" | "≥" | "≈";
                            /** @default null */
                            numerator: number | null;
                            /** @default null */
                            denominator: number | null;
                            /** @default null */
                            period: string | null;
                            /** @default  */
                            raw: string;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "PlaceBlocks.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    placements: {
                        blockId: string;
                        /** @description A section of the outline; null sets the part aside; "unplaced" takes it back, to be placed again. */
                        sectionId: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unplaced: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "RemoveAttachment.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowValidation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            /** @enum {string} */
                            severity: "error" | "warning";
                            code: string;
                            sectionId?: string;
                            indicatorId?: string;
                            /** @description What was found, for whoever reads the report. */
                            message: {
                                vi: string;
                                en: string;
                            };
                            /** @description What its writer does about it. */
                            advice?: {
                                vi: string;
                                en: string;
                            };
                        }[];
                        complete: boolean;
                        required: number;
                        filled: number;
                        /** @description The leaf sections without words, required or not. */
                        empty: string[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "SubmitReport.post": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    sentAt?: string;
                    /** Format: date-time */
                    receivedAt?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            campaignId: string;
                            unitId: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** @enum {string} */
                            status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                            revision: number;
                            outline: {
                                code: string;
                                version: number;
                            };
                            sentAt: string | null;
                            receivedAt: string | null;
                            enteredAt: string | null;
                            onTime: boolean | null;
                            returned: {
                                reason: string;
                                by: string;
                                resubmitBy: string | null;
                            } | null;
                            resubmitBy: string | null;
                            acceptedAt: string | null;
                        };
                        receipt: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "SendNilReturn.post": {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        report: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            campaignId: string;
                            unitId: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** @enum {string} */
                            status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                            revision: number;
                            outline: {
                                code: string;
                                version: number;
                            };
                            sentAt: string | null;
                            receivedAt: string | null;
                            enteredAt: string | null;
                            onTime: boolean | null;
                            returned: {
                                reason: string;
                                by: string;
                                resubmitBy: string | null;
                            } | null;
                            resubmitBy: string | null;
                            acceptedAt: string | null;
                        };
                        receipt: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "RecallReport.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                        revision: number;
                        outline: {
                            code: string;
                            version: number;
                        };
                        sentAt: string | null;
                        receivedAt: string | null;
                        enteredAt: string | null;
                        onTime: boolean | null;
                        returned: {
                            reason: string;
                            by: string;
                            resubmitBy: string | null;
                        } | null;
                        resubmitBy: string | null;
                        acceptedAt: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ReturnReport.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    resubmitBy?: string | null;
                    /** @description The revision that was read: refused with 409 if the unit has sent a newer one meanwhile, with 428 if none is named. */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                        revision: number;
                        outline: {
                            code: string;
                            version: number;
                        };
                        sentAt: string | null;
                        receivedAt: string | null;
                        enteredAt: string | null;
                        onTime: boolean | null;
                        returned: {
                            reason: string;
                            by: string;
                            resubmitBy: string | null;
                        } | null;
                        resubmitBy: string | null;
                        acceptedAt: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "AcceptReport.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was read: refused with 409 if the unit has sent a newer one meanwhile, with 428 if none is named. */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        status: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                        revision: number;
                        outline: {
                            code: string;
                            version: number;
                        };
                        sentAt: string | null;
                        receivedAt: string | null;
                        enteredAt: string | null;
                        onTime: boolean | null;
                        returned: {
                            reason: string;
                            by: string;
                            resubmitBy: string | null;
                        } | null;
                        resubmitBy: string | null;
                        acceptedAt: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListReturns.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            reason: string;
                            returnedBy: string;
                            /** Format: date-time */
                            returnedAt: string;
                            resubmitBy: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListRevisions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            revision: number;
                            sha256: string;
                            bytes: number;
                            nil: boolean;
                            onTime: boolean;
                            /** Format: date-time */
                            sentAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** Format: date-time */
                            enteredAt: string;
                            sentBy: string;
                            sentByName: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowRevision.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reportId: string;
                        campaignId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        revision: number;
                        outline: {
                            code: string;
                            version: number;
                        };
                        nil: {
                            reason: string;
                        } | null;
                        cover: {
                            number: string | null;
                            symbol: string | null;
                            date: string | null;
                            signer: string | null;
                            issuingBody: string | null;
                            recipients: string[];
                        };
                        sections: {
                            sectionId: string;
                            blocks: ({
                                /** @constant */
                                type: "heading";
                                id: string;
                                level: number;
                                label: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "paragraph";
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "item";
                                id: string;
                                level: number;
                                marker: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "table";
                                id: string;
                                caption?: string;
                                columns: number;
                                headerRows: number;
                                rows: {
                                    paragraphs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[][];
                                    colSpan?: number;
                                    rowSpan?: number;
                                }[][];
                            } | {
                                /** @constant */
                                type: "figure";
                                id: string;
                                sha256: string;
                                mediaType: string;
                                alt: string;
                            } | {
                                /** @constant */
                                type: "annex";
                                id: string;
                                label: string;
                                title: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "page-break";
                                id: string;
                            })[];
                            /** @default [] */
                            notes: {
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            }[];
                        }[];
                        unplaced: ({
                            /** @constant */
                            type: "heading";
                            id: string;
                            level: number;
                            label: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "paragraph";
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "item";
                            id: string;
                            level: number;
                            marker: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "table";
                            id: string;
                            caption?: string;
                            columns: number;
                            headerRows: number;
                            rows: {
                                paragraphs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[][];
                                colSpan?: number;
                                rowSpan?: number;
                            }[][];
                        } | {
                            /** @constant */
                            type: "figure";
                            id: string;
                            sha256: string;
                            mediaType: string;
                            alt: string;
                        } | {
                            /** @constant */
                            type: "annex";
                            id: string;
                            label: string;
                            title: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        } | {
                            /** @constant */
                            type: "page-break";
                            id: string;
                        })[];
                        indicators: {
                            indicatorId: string;
                            value: number | null;
                            /**
                             * @default =
                             * @enum {string}
                             */
                            comparator: "=" | "<" | "≤" | ">" | "≥" | "≈";
                            /** @default null */
                            numerator: number | null;
                            /** @default null */
                            denominator: number | null;
                            /** @default null */
                            period: string | null;
                            /** @default  */
                            raw: string;
                        }[];
                        files?: {
                            fileName: string;
                            sha256: string;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowReceipt.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipt: string;
                        revision: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowTrail.show": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                savings?: "with" | "without";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The last ones, the oldest of them first. */
                        entries: {
                            seq: number;
                            hash: string;
                            entry: {
                                /** @description Null where the system acted by itself. */
                                actor: {
                                    id: string;
                                    name: string;
                                } | null;
                                unitId: string | null;
                                /** @description What happened, e.g. `report.returned`. */
                                action: string;
                                /** @description What it was, by action; null where there was nothing. */
                                before: unknown;
                                after: unknown;
                                requestId: string;
                                /**
                                 * Format: date-time
                                 * @description By the clock that judges deadlines.
                                 */
                                at: string;
                                /** Format: date-time */
                                recordedAt: string;
                            };
                        }[];
                        /** @description To the entries before these. */
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "CheckTrail.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description False if an entry was changed or removed, or the head of the chain was. */
                        intact: boolean;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListWork.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /** @enum {string} */
                            kind: "start-report" | "write-report" | "send-report" | "mend-report";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** @description Null before the report was begun. */
                            reportId: string | null;
                            /** @enum {string} */
                            state: "not-started" | "drafting" | "in-endorsement" | "submitted" | "returned" | "accepted" | "nil-return";
                            /**
                             * Format: date
                             * @description The day it is asked for: the one the last return named, else the deadline with its extension.
                             */
                            dueOn: string;
                            /** Format: date */
                            onTimeUntil: string;
                            /**
                             * Format: date
                             * @description After this day nothing can be sent.
                             */
                            lockOn: string;
                            overdue: boolean;
                            /** @description Whole days until `dueOn`; negative after it. */
                            daysLeft: number;
                            progress: {
                                filled: number;
                                required: number;
                            };
                            /** @description Nothing keeps it from being sent. */
                            ready: boolean;
                            returned: {
                                reason: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                                resubmitBy: string | null;
                            } | null;
                        } | {
                            /** @constant */
                            kind: "review-reports";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            count: number;
                            /** @description The oldest first, 50 at most. */
                            reports: {
                                /** Format: uuid */
                                reportId: string;
                                unitId: string;
                                unitName: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                revision: number;
                                /** @description It says that there is nothing to report. */
                                nil: boolean;
                                /** @description It was sent before. */
                                resubmission: boolean;
                                onTime: boolean;
                                /** Format: date-time */
                                waitingSince: string;
                            }[];
                        } | {
                            /** @constant */
                            kind: "chase-overdue";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            count: number;
                        })[];
                        waiting: ({
                            /** @constant */
                            kind: "own-report-in-review";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            /** Format: uuid */
                            reportId: string;
                            revision: number;
                            nil: boolean;
                            resubmission: boolean;
                            /** Format: date-time */
                            since: string;
                        } | {
                            /** @constant */
                            kind: "reports-in-review";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            count: number;
                            /** @description The oldest first, 50 at most. */
                            reports: {
                                /** Format: uuid */
                                reportId: string;
                                unitId: string;
                                unitName: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                revision: number;
                                /** @description It says that there is nothing to report. */
                                nil: boolean;
                                /** @description It was sent before. */
                                resubmission: boolean;
                                onTime: boolean;
                                /** Format: date-time */
                                waitingSince: string;
                            }[];
                        } | {
                            /** @constant */
                            kind: "returned-not-sent-again";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            count: number;
                            overdue: number;
                            /** @description The oldest first, 50 at most. */
                            reports: {
                                /** Format: uuid */
                                reportId: string;
                                unitId: string;
                                unitName: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                /** Format: date-time */
                                since: string;
                                resubmitBy: string | null;
                                overdue: boolean;
                            }[];
                        } | {
                            /** @constant */
                            kind: "reports-owed";
                            /** Format: uuid */
                            campaignId: string;
                            campaignTitle: string;
                            /** Format: date */
                            since: string;
                            /** Format: date */
                            dueOn: string;
                            count: number;
                            overdue: number;
                        })[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowPresence.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        sectionId: string;
                        /** Format: date-time */
                        since: string;
                    }[];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "TellPresence.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sectionId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListAttachments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            fileName: string;
                            mediaType: string;
                            bytes: number;
                            sha256: string;
                            /** @enum {string} */
                            purpose: "word-original" | "word-unread" | "evidence";
                            attestedBy: string;
                            /** Format: date-time */
                            attachedAt: string;
                            link?: string;
                            /** @description The first revision that lists it; null: it was not sent yet. */
                            sentWith: number | null;
                            /** @description The report was last read from this file. */
                            current: boolean;
                            /** @description The unit may take it away: it was not sent yet. */
                            removable: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "AttachFile.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * @description the sender’s word that the file holds no state secret
                     * @constant
                     */
                    notSecret: "true";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        fileName: string;
                        mediaType: string;
                        bytes: number;
                        sha256: string;
                        /** @enum {string} */
                        purpose: "word-original" | "word-unread" | "evidence";
                        attestedBy: string;
                        /** Format: date-time */
                        attachedAt: string;
                        link?: string;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "CheckReceipt.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    receipt: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        valid: boolean;
                        payload?: {
                            /** @constant */
                            kind: "report-receipt";
                            reportId: string;
                            campaignId: string;
                            campaignCode: string;
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            revision: number;
                            sha256: string;
                            bytes: number;
                            sourceFileSha256: string | null;
                            nil: boolean;
                            /** Format: date-time */
                            sentAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** Format: date-time */
                            enteredAt: string;
                            onTime: boolean;
                            /** @constant */
                            demo?: true;
                        };
                        why?: {
                            vi: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ShowReceiptKeys.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: ({
                            kty: string;
                            crv: string;
                            x: string;
                            y: string;
                            kid: string;
                            alg: string;
                            use: string;
                            "x-demo"?: boolean;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListRemarks.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @description The revision that it was made on. */
                            revision: number;
                            /** @description Null where it is about the report as a whole. */
                            sectionId: string | null;
                            blockId: string | null;
                            text: string;
                            writtenBy: string;
                            /** Format: date-time */
                            writtenAt: string;
                            /** @description The caller wrote it. */
                            mine: boolean;
                            /** @description When it was given out with a return; null: the unit does not know it. */
                            toldAt: string | null;
                            answer: {
                                text: string;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            /** @description The unit says that it has mended the place. */
                            done: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "WriteRemark.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sectionId: string | null;
                    /** @default null */
                    blockId?: string | null;
                    text: string;
                    /**
                     * @description The revision that was read: refused with 409 if the unit has sent a newer one meanwhile.
                     * @default null
                     */
                    revision?: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The revision that it was made on. */
                        revision: number;
                        /** @description Null where it is about the report as a whole. */
                        sectionId: string | null;
                        blockId: string | null;
                        text: string;
                        writtenBy: string;
                        /** Format: date-time */
                        writtenAt: string;
                        /** @description The caller wrote it. */
                        mine: boolean;
                        /** @description When it was given out with a return; null: the unit does not know it. */
                        toldAt: string | null;
                        answer: {
                            text: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        /** @description The unit says that it has mended the place. */
                        done: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "RewriteRemark.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                remarkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The revision that it was made on. */
                        revision: number;
                        /** @description Null where it is about the report as a whole. */
                        sectionId: string | null;
                        blockId: string | null;
                        text: string;
                        writtenBy: string;
                        /** Format: date-time */
                        writtenAt: string;
                        /** @description The caller wrote it. */
                        mine: boolean;
                        /** @description When it was given out with a return; null: the unit does not know it. */
                        toldAt: string | null;
                        answer: {
                            text: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        /** @description The unit says that it has mended the place. */
                        done: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "WithdrawRemark.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                remarkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ReplyToRemark.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                remarkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The revision that it was made on. */
                        revision: number;
                        /** @description Null where it is about the report as a whole. */
                        sectionId: string | null;
                        blockId: string | null;
                        text: string;
                        writtenBy: string;
                        /** Format: date-time */
                        writtenAt: string;
                        /** @description The caller wrote it. */
                        mine: boolean;
                        /** @description When it was given out with a return; null: the unit does not know it. */
                        toldAt: string | null;
                        answer: {
                            text: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        /** @description The unit says that it has mended the place. */
                        done: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ReplyToRemark.done": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                remarkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description False takes it back.
                     * @default true
                     */
                    done?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The revision that it was made on. */
                        revision: number;
                        /** @description Null where it is about the report as a whole. */
                        sectionId: string | null;
                        blockId: string | null;
                        text: string;
                        writtenBy: string;
                        /** Format: date-time */
                        writtenAt: string;
                        /** @description The caller wrote it. */
                        mine: boolean;
                        /** @description When it was given out with a return; null: the unit does not know it. */
                        toldAt: string | null;
                        answer: {
                            text: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        /** @description The unit says that it has mended the place. */
                        done: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["intake.Problem"];
                };
            };
        };
    };
    "ListConsolidations.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                campaignId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            campaignId: string;
                            code: string;
                            title: string;
                            ownerUnitId: string;
                            drafts: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowConsolidation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        campaignId: string;
                        code: string;
                        title: string;
                        subject: string;
                        ownerUnitId: string;
                        outline: {
                            code: string;
                            version: number;
                        };
                        sample: boolean;
                        drafts: number;
                        participation: {
                            expected: number;
                            in: number;
                            waiting: number;
                            returned: number;
                            owed: number;
                            late: number;
                            nil: number;
                        };
                        sections: {
                            sectionId: string;
                            number: string;
                            title: string;
                            level: number;
                            leaf: boolean;
                            units: number;
                            contributions: number;
                        }[];
                        unplaced: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowParticipation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            expected: number;
                            in: number;
                            waiting: number;
                            returned: number;
                            owed: number;
                            late: number;
                            nil: number;
                        };
                        participants: {
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            group: ("province" | "central-body" | "ministry-unit") | null;
                            /** @enum {string} */
                            state: "in" | "waiting" | "returned" | "owed";
                            late: boolean;
                            nil: boolean;
                            correctionWaits: boolean;
                            reportId: string | null;
                            revision: number | null;
                            acceptedRevision: number | null;
                            acceptedAt: string | null;
                            deadlines: {
                                /** Format: date */
                                due: string;
                                /** Format: date */
                                onTime: string;
                                /** Format: date */
                                lock: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowMatrix.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        asOf: string;
                        sections: {
                            id: string;
                            number: string;
                            title: string;
                        }[];
                        rows: {
                            unitId: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            name: string;
                            group: ("province" | "central-body" | "ministry-unit") | null;
                            parentId: string | null;
                            provinceCode: string | null;
                            /** @enum {string} */
                            state: "in" | "nil" | "waiting" | "returned" | "owed";
                            late: boolean;
                            overdue: boolean;
                            dueOn: string | null;
                            sentOn: string | null;
                            reportId: string | null;
                            revision: number | null;
                            acceptedAt: string | null;
                            counts: number[];
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowReport.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reportId: string;
                        unitId: string;
                        /** @enum {string} */
                        capacity: "state" | "party";
                        /** @enum {string} */
                        state: "in" | "waiting" | "returned" | "owed";
                        revision: number | null;
                        acceptedRevision: number | null;
                        correctionWaits: boolean;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowSection.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sectionId: string;
                        number: string;
                        title: string;
                        units: number;
                        contributions: number;
                        blocks: {
                            block: {
                                /** @constant */
                                type: "heading";
                                id: string;
                                level: number;
                                label: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "paragraph";
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "item";
                                id: string;
                                level: number;
                                marker: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "table";
                                id: string;
                                caption?: string;
                                columns: number;
                                headerRows: number;
                                rows: {
                                    paragraphs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[][];
                                    colSpan?: number;
                                    rowSpan?: number;
                                }[][];
                            } | {
                                /** @constant */
                                type: "figure";
                                id: string;
                                sha256: string;
                                mediaType: string;
                                alt: string;
                            } | {
                                /** @constant */
                                type: "annex";
                                id: string;
                                label: string;
                                title: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "page-break";
                                id: string;
                            };
                            sources: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                reportId: string;
                                revision: number;
                                blockId: string;
                            }[];
                        }[];
                        notes: {
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        }[];
                        unitNames: {
                            [key: string]: string;
                        };
                        byUnit: {
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            reportId: string;
                            revision: number;
                            supersededBy: number | null;
                            contributions: {
                                blockId: string;
                                /** @enum {string} */
                                kind: "heading" | "paragraph" | "item" | "table" | "figure" | "annex" | "page-break" | "note";
                                text: string;
                                blocks: number[];
                                why: ("empty" | "page-break" | "closing") | null;
                            }[];
                        }[];
                        unused: {
                            source: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                reportId: string;
                                revision: number;
                                blockId: string;
                            };
                            /** @enum {string} */
                            why: "empty" | "page-break" | "closing";
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowUnplaced.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        byUnit: {
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            reportId: string;
                            revision: number;
                            supersededBy: number | null;
                            contributions: {
                                blockId: string;
                                /** @enum {string} */
                                kind: "heading" | "paragraph" | "item" | "table" | "figure" | "annex" | "page-break" | "note";
                                text: string;
                                blocks: number[];
                                why: ("empty" | "page-break" | "closing") | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ListContributions.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                sectionId?: string;
                unitId?: string;
                reportId?: string;
                q?: string;
                placed?: string;
                superseded?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            source: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                reportId: string;
                                revision: number;
                                blockId: string;
                            };
                            unitName: string;
                            sectionId: string | null;
                            kind: string;
                            block: {
                                /** @constant */
                                type: "heading";
                                id: string;
                                level: number;
                                label: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "paragraph";
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "item";
                                id: string;
                                level: number;
                                marker: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "table";
                                id: string;
                                caption?: string;
                                columns: number;
                                headerRows: number;
                                rows: {
                                    paragraphs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[][];
                                    colSpan?: number;
                                    rowSpan?: number;
                                }[][];
                            } | {
                                /** @constant */
                                type: "figure";
                                id: string;
                                sha256: string;
                                mediaType: string;
                                alt: string;
                            } | {
                                /** @constant */
                                type: "annex";
                                id: string;
                                label: string;
                                title: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "page-break";
                                id: string;
                            };
                            notes: {
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            }[];
                            supersededBy: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowIndicators.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicators: {
                            indicator: {
                                id: string;
                                name: string;
                                nameEn: string;
                                unit: string;
                                /** @enum {string} */
                                direction: "higher" | "lower" | "none";
                                target2025: {
                                    value: number;
                                    op: string;
                                } | null;
                                target2030: {
                                    value: number;
                                    op: string;
                                } | null;
                                /** @enum {string} */
                                aggregation: "sum" | "weighted-mean" | "ratio-of-sums" | "list" | "national-only" | "survey";
                                basis: string | null;
                                decimals?: number;
                                plausible: {
                                    min: number;
                                    max: number;
                                };
                            };
                            value: number | null;
                            why: string | null;
                            /** @enum {string} */
                            comparator?: "=" | "≈" | "≤" | "≥" | "<" | ">";
                            partial?: {
                                value: number;
                                /** @enum {string} */
                                comparator: "=" | "≈" | "≤" | "≥" | "<" | ">";
                                units: number;
                            };
                            reporting: number;
                            missingUnitIds: string[];
                            withoutDenominatorUnitIds: string[];
                            min: {
                                unitId: string;
                                value: number;
                            } | null;
                            max: {
                                unitId: string;
                                value: number;
                            } | null;
                            reaches2025: boolean | null;
                            reaches2030: boolean | null;
                            outliers: {
                                unitId: string;
                                value: number;
                                /** @enum {string} */
                                why: "outside-plausible" | "far-from-others";
                            }[];
                            values: {
                                value: number | null;
                                /**
                                 * @default =
                                 * @enum {string}
                                 */
                                comparator: "=" | "<" | "≤" | ">" | "≥" | "≈";
                                /** @default null */
                                numerator: number | null;
                                /** @default null */
                                denominator: number | null;
                                /** @default null */
                                period: string | null;
                                /** @default  */
                                raw: string;
                                unitId: string;
                            }[];
                        }[];
                        unitNames: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ListDrafts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            draftId: string;
                            campaignId: string;
                            number: number;
                            frozenOn: string;
                            frozenBy: string;
                            sha256: string;
                            bytes: number;
                            sections: number;
                            late: {
                                reportId: string;
                                unitId: string;
                                unitName: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                revision: number;
                            }[];
                        }[];
                        nextCursor: null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "FreezeDraft.freeze": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    frozenOn?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftId: string;
                        campaignId: string;
                        number: number;
                        frozenOn: string;
                        frozenBy: string;
                        sha256: string;
                        bytes: number;
                        sections: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowDraft.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftId: string;
                        campaignId: string;
                        number: number;
                        frozenOn: string;
                        frozenBy: string;
                        sha256: string;
                        bytes: number;
                        sections: number;
                        late: {
                            reportId: string;
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            revision: number;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowDraft.snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftId: string;
                        number: number;
                        /** Format: date */
                        frozenOn: string;
                        campaign: {
                            campaignId: string;
                            code: string;
                            title: string;
                            subject: string;
                            legalBasis: string[];
                            ownerUnitId: string;
                            sample: boolean;
                            /** Format: date */
                            issuedOn?: string;
                            /** Format: date */
                            openedOn: string;
                            deadlines: {
                                /** Format: date */
                                due: string;
                                /** Format: date */
                                onTime: string;
                                /** Format: date */
                                lock: string;
                            };
                        };
                        unitNames: {
                            [key: string]: string;
                        };
                        sections: {
                            sectionId: string;
                            number: string;
                            title: string;
                            level: number;
                            leaf: boolean;
                            units: number;
                            blocks: {
                                block: {
                                    /** @constant */
                                    type: "heading";
                                    id: string;
                                    level: number;
                                    label: string;
                                    runs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[];
                                } | {
                                    /** @constant */
                                    type: "paragraph";
                                    id: string;
                                    runs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[];
                                } | {
                                    /** @constant */
                                    type: "item";
                                    id: string;
                                    level: number;
                                    marker: string;
                                    runs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[];
                                } | {
                                    /** @constant */
                                    type: "table";
                                    id: string;
                                    caption?: string;
                                    columns: number;
                                    headerRows: number;
                                    rows: {
                                        paragraphs: {
                                            text: string;
                                            /** @constant */
                                            b?: true;
                                            /** @constant */
                                            i?: true;
                                            /** @constant */
                                            u?: true;
                                            /** @constant */
                                            sup?: true;
                                            /** @constant */
                                            sub?: true;
                                            note?: string;
                                        }[][];
                                        colSpan?: number;
                                        rowSpan?: number;
                                    }[][];
                                } | {
                                    /** @constant */
                                    type: "figure";
                                    id: string;
                                    sha256: string;
                                    mediaType: string;
                                    alt: string;
                                } | {
                                    /** @constant */
                                    type: "annex";
                                    id: string;
                                    label: string;
                                    title: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[];
                                } | {
                                    /** @constant */
                                    type: "page-break";
                                    id: string;
                                };
                                sources: {
                                    unitId: string;
                                    /** @enum {string} */
                                    capacity: "state" | "party";
                                    reportId: string;
                                    revision: number;
                                    blockId: string;
                                }[];
                            }[];
                            notes: {
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            }[];
                        }[];
                        indicators: {
                            indicator: {
                                id: string;
                                name: string;
                                nameEn: string;
                                unit: string;
                                /** @enum {string} */
                                direction: "higher" | "lower" | "none";
                                target2025: {
                                    value: number;
                                    op: string;
                                } | null;
                                target2030: {
                                    value: number;
                                    op: string;
                                } | null;
                                /** @enum {string} */
                                aggregation: "sum" | "weighted-mean" | "ratio-of-sums" | "list" | "national-only" | "survey";
                                basis: string | null;
                                decimals?: number;
                                plausible: {
                                    min: number;
                                    max: number;
                                };
                            };
                            value: number | null;
                            why: string | null;
                            /** @enum {string} */
                            comparator?: "=" | "≈" | "≤" | "≥" | "<" | ">";
                            partial?: {
                                value: number;
                                /** @enum {string} */
                                comparator: "=" | "≈" | "≤" | "≥" | "<" | ">";
                                units: number;
                            };
                            reporting: number;
                            missingUnitIds: string[];
                            withoutDenominatorUnitIds: string[];
                            min: {
                                unitId: string;
                                value: number;
                            } | null;
                            max: {
                                unitId: string;
                                value: number;
                            } | null;
                        }[];
                        participation: {
                            expected: number;
                            accepted: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                revision: number;
                                onTime: boolean;
                                nil: boolean;
                            }[];
                            waiting: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                            }[];
                            owed: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                            }[];
                            returned?: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                            }[];
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowDraftSection.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sectionId: string;
                        number: string;
                        title: string;
                        units: number;
                        contributions: number;
                        blocks: {
                            block: {
                                /** @constant */
                                type: "heading";
                                id: string;
                                level: number;
                                label: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "paragraph";
                                id: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "item";
                                id: string;
                                level: number;
                                marker: string;
                                runs: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "table";
                                id: string;
                                caption?: string;
                                columns: number;
                                headerRows: number;
                                rows: {
                                    paragraphs: {
                                        text: string;
                                        /** @constant */
                                        b?: true;
                                        /** @constant */
                                        i?: true;
                                        /** @constant */
                                        u?: true;
                                        /** @constant */
                                        sup?: true;
                                        /** @constant */
                                        sub?: true;
                                        note?: string;
                                    }[][];
                                    colSpan?: number;
                                    rowSpan?: number;
                                }[][];
                            } | {
                                /** @constant */
                                type: "figure";
                                id: string;
                                sha256: string;
                                mediaType: string;
                                alt: string;
                            } | {
                                /** @constant */
                                type: "annex";
                                id: string;
                                label: string;
                                title: {
                                    text: string;
                                    /** @constant */
                                    b?: true;
                                    /** @constant */
                                    i?: true;
                                    /** @constant */
                                    u?: true;
                                    /** @constant */
                                    sup?: true;
                                    /** @constant */
                                    sub?: true;
                                    note?: string;
                                }[];
                            } | {
                                /** @constant */
                                type: "page-break";
                                id: string;
                            };
                            sources: {
                                unitId: string;
                                /** @enum {string} */
                                capacity: "state" | "party";
                                reportId: string;
                                revision: number;
                                blockId: string;
                            }[];
                        }[];
                        notes: {
                            id: string;
                            runs: {
                                text: string;
                                /** @constant */
                                b?: true;
                                /** @constant */
                                i?: true;
                                /** @constant */
                                u?: true;
                                /** @constant */
                                sup?: true;
                                /** @constant */
                                sub?: true;
                                note?: string;
                            }[];
                        }[];
                        unitNames: {
                            [key: string]: string;
                        };
                        byUnit: {
                            unitId: string;
                            unitName: string;
                            /** @enum {string} */
                            capacity: "state" | "party";
                            reportId: string;
                            revision: number;
                            supersededBy: number | null;
                            contributions: {
                                blockId: string;
                                /** @enum {string} */
                                kind: "heading" | "paragraph" | "item" | "table" | "figure" | "annex" | "page-break" | "note";
                                text: string;
                                blocks: number[];
                                why: ("empty" | "page-break" | "closing") | null;
                            }[];
                        }[];
                        draft: {
                            id: string;
                            number: number;
                            /** Format: date */
                            frozenOn: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ShowTimeline.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        headline: {
                            /** Format: date */
                            asOf: string;
                            participants: number;
                            accepted: number;
                            nil: number;
                            correcting: number;
                            waiting: number;
                            returned: number;
                            owed: number;
                            overdue: number;
                            draft: {
                                /** @enum {string} */
                                state: "none" | "frozen";
                                id: string | null;
                                number: number | null;
                                frozenOn: string | null;
                                late: number;
                            };
                            sectionsWithoutText: {
                                id: string;
                                number: string;
                                title: string;
                            }[];
                        };
                        tasks: {
                            number: number;
                            title: string;
                            lead: string[];
                            coordinators: string[];
                            plan: {
                                from: string;
                                to: string;
                            };
                            actual: {
                                startedOn: string | null;
                                finishedOn: string | null;
                            };
                            /** @enum {string} */
                            state: "done" | "in-progress" | "not-started" | "no-data";
                            stateName: {
                                vi: string;
                                en: string;
                            };
                            overdue: boolean;
                            slipDays: number | null;
                            evidence: {
                                /** @enum {string} */
                                kind: "plan-open" | "outline-published" | "letters-sent" | "reports-accepted" | "sections-with-text" | "draft-frozen" | "documents-rendered" | "document-issued";
                                what: {
                                    vi: string;
                                    en: string;
                                };
                                count: number;
                                of: number;
                                refs: {
                                    /** @enum {string} */
                                    type: "campaign" | "outline" | "unit" | "section" | "draft" | "document" | "document-kind";
                                    id: string;
                                    name: string;
                                    missing: boolean;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "FollowChanges.follow": {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        /** @enum {string} */
                        what: "participation" | "sections" | "drafts" | "documents" | "letters" | "all";
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["consolidation.Problem"];
                };
            };
        };
    };
    "ListDocuments.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                campaignId?: string;
                draftId?: string;
                kind?: "bao-cao-so-ket" | "to-trinh-chinh-phu" | "to-trinh-bo-chinh-tri";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            campaignId: string;
                            draftId: string;
                            draftNumber: number;
                            draftSha256: string;
                            /** @enum {string} */
                            kind: "bao-cao-so-ket" | "to-trinh-chinh-phu" | "to-trinh-bo-chinh-tri";
                            title: string;
                            pages: number;
                            /** Format: date-time */
                            createdAt: string;
                            number: string | null;
                            issuedOn: string | null;
                            signer: string | null;
                            layout: {
                                /** @enum {string} */
                                regime: "state" | "party";
                                source: string;
                                issuer: string;
                                symbol: string;
                            };
                            unprintable: {
                                where: string;
                                characters: string[];
                            }[];
                            files: {
                                /** @enum {string} */
                                edition: "draft" | "issued";
                                /** @enum {string} */
                                format: "docx" | "pdf";
                                fileName: string;
                                sha256: string;
                                bytes: number;
                                rendererVersion: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "ListRenderings.find": {
        parameters: {
            query: {
                draftId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            draftId: string;
                            kind: string;
                            /** @enum {string} */
                            state: "waiting" | "done" | "failed";
                            attempts: number;
                            lastError: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "RetryRendering.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        draftId: string;
                        kind: string;
                        /** @enum {string} */
                        state: "waiting" | "done" | "failed";
                        attempts: number;
                        lastError: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "VerifyFile.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        registered: boolean;
                        document: {
                            /** Format: uuid */
                            id: string;
                            campaignId: string;
                            /** @enum {string} */
                            kind: "bao-cao-so-ket" | "to-trinh-chinh-phu" | "to-trinh-bo-chinh-tri";
                            title: string;
                            /** @enum {string} */
                            edition: "draft" | "issued";
                            /** @enum {string} */
                            format: "docx" | "pdf";
                            draftNumber: number;
                            number: string | null;
                            issuedOn: string | null;
                            /** @description Of an issued paper, as it stands on it. */
                            signer: string | null;
                            /** @description Of a draft: the paper that was issued out of it, or out of a later draft of the same paper. */
                            issuedSince: {
                                number: string;
                                /** Format: date */
                                issuedOn: string;
                            } | null;
                        } | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "ShowDocument.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        campaignId: string;
                        draftId: string;
                        draftNumber: number;
                        draftSha256: string;
                        /** @enum {string} */
                        kind: "bao-cao-so-ket" | "to-trinh-chinh-phu" | "to-trinh-bo-chinh-tri";
                        title: string;
                        pages: number;
                        /** Format: date-time */
                        createdAt: string;
                        number: string | null;
                        issuedOn: string | null;
                        signer: string | null;
                        layout: {
                            /** @enum {string} */
                            regime: "state" | "party";
                            source: string;
                            issuer: string;
                            symbol: string;
                        };
                        unprintable: {
                            where: string;
                            characters: string[];
                        }[];
                        files: {
                            /** @enum {string} */
                            edition: "draft" | "issued";
                            /** @enum {string} */
                            format: "docx" | "pdf";
                            fileName: string;
                            sha256: string;
                            bytes: number;
                            rendererVersion: string;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "DownloadFile.redirect": {
        parameters: {
            query?: {
                edition?: "draft" | "issued";
            };
            header?: never;
            path: {
                id: string;
                format: "docx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "DownloadFile.link": {
        parameters: {
            query?: {
                edition?: "draft" | "issued";
            };
            header?: never;
            path: {
                id: string;
                format: "docx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        link: string;
                        expiresInSeconds: number;
                        fileName: string;
                        sha256: string;
                        bytes: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "DownloadFile.content": {
        parameters: {
            query?: {
                edition?: "draft" | "issued";
            };
            header?: never;
            path: {
                id: string;
                format: "docx" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "IssueDocument.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    issuedOn: string;
                    signer: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        campaignId: string;
                        draftId: string;
                        draftNumber: number;
                        draftSha256: string;
                        /** @enum {string} */
                        kind: "bao-cao-so-ket" | "to-trinh-chinh-phu" | "to-trinh-bo-chinh-tri";
                        title: string;
                        pages: number;
                        /** Format: date-time */
                        createdAt: string;
                        number: string | null;
                        issuedOn: string | null;
                        signer: string | null;
                        layout: {
                            /** @enum {string} */
                            regime: "state" | "party";
                            source: string;
                            issuer: string;
                            symbol: string;
                        };
                        unprintable: {
                            where: string;
                            characters: string[];
                        }[];
                        files: {
                            /** @enum {string} */
                            edition: "draft" | "issued";
                            /** @enum {string} */
                            format: "docx" | "pdf";
                            fileName: string;
                            sha256: string;
                            bytes: number;
                            rendererVersion: string;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "CheckReproduction.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null where another version of the renderer made it: nothing can be told. */
                        same: boolean | null;
                        reason: {
                            vi: string;
                            en: string;
                        } | null;
                        /** @description The one that renders now. */
                        rendererVersion: string;
                        files: {
                            /** @enum {string} */
                            edition: "draft" | "issued";
                            /** @enum {string} */
                            format: "docx" | "pdf";
                            registered: string;
                            rendered: string;
                            /** @description The one that made the registered file. */
                            rendererVersion: string;
                            /** @description Null where another version of the renderer made it: nothing can be told. */
                            same: boolean | null;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["document.Problem"];
                };
            };
        };
    };
    "ListMails.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                campaignId?: string;
                unitId?: string;
                kind?: "request" | "receipt" | "return" | "acceptance" | "recall" | "new-deadline" | "document" | "reminder" | "digest";
                status?: "pending" | "submitting" | "sent" | "deferred" | "bounced" | "failed" | "unknown" | "superseded" | "cancelled" | "held" | "suppressed" | "dry-run";
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "request" | "receipt" | "return" | "acceptance" | "recall" | "new-deadline" | "document" | "reminder" | "digest";
                            stage: string | null;
                            campaignId: string;
                            unitId: string;
                            unitName: string | null;
                            /** @enum {string} */
                            status: "pending" | "submitting" | "sent" | "deferred" | "bounced" | "failed" | "unknown" | "superseded" | "cancelled" | "held" | "suppressed" | "dry-run";
                            subject: string | null;
                            to: string[];
                            /** Format: date-time */
                            plannedFor: string;
                            sentAt: string | null;
                            note: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["notification.Problem"];
                };
            };
        };
    };
    "ShowMail.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        kind: "request" | "receipt" | "return" | "acceptance" | "recall" | "new-deadline" | "document" | "reminder" | "digest";
                        stage: string | null;
                        campaignId: string;
                        unitId: string;
                        unitName: string | null;
                        /** @enum {string} */
                        status: "pending" | "submitting" | "sent" | "deferred" | "bounced" | "failed" | "unknown" | "superseded" | "cancelled" | "held" | "suppressed" | "dry-run";
                        subject: string | null;
                        to: string[];
                        /** Format: date-time */
                        plannedFor: string;
                        sentAt: string | null;
                        note: string | null;
                        messageId: string;
                        template: string | null;
                        text: string | null;
                        html: string | null;
                        sha256: string | null;
                        viaUnitId: string | null;
                        viaUnitName: string | null;
                        smtpReply: string | null;
                        attempts: number;
                        events: {
                            /** @enum {string} */
                            status: "pending" | "submitting" | "sent" | "deferred" | "bounced" | "failed" | "unknown" | "superseded" | "cancelled" | "held" | "suppressed" | "dry-run";
                            detail: string | null;
                            /** Format: date-time */
                            at: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["notification.Problem"];
                };
            };
        };
    };
    "ListReminders.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                campaignId?: string;
                unitId?: string;
                status?: "pending" | "sent" | "superseded" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            campaignId: string;
                            unitId: string;
                            unitName: string | null;
                            capacity: string;
                            /** @description The day it reminded of, as it was then; null of a reminder planned before the ledger kept that day. */
                            due: string | null;
                            deadlineRev: number;
                            stage: string;
                            /** Format: date-time */
                            plannedFor: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "pending" | "sent" | "superseded" | "cancelled";
                            notificationId: string | null;
                            mailStatus: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["notification.Problem"];
                };
            };
        };
    };
    "ShowHold.show": {
        parameters: {
            query: {
                campaignId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        held: boolean;
                        since: string | null;
                        reason: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["notification.Problem"];
                };
            };
        };
    };
    "HoldReminders.hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaignId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaignId: string;
                        /** @constant */
                        held: true;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["notification.Problem"];
                };
            };
        };
    };
    "HoldReminders.release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaignId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaignId: string;
                        /** @constant */
                        held: false;
                        mails: number;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["notification.Problem"];
                };
            };
        };
    };
}
