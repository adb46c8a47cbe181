package example.couplekap.storage;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import java.util.List;

/** HAPI FHIR's storage switches, with the reason for each that differs from HAPI's default. */
final class StorageSettingsFactory {

  /** The largest page of a search, in resources. */
  static final int LARGEST_PAGE = 500;

  /** How many references to a record are looked at before it is deleted. */
  private static final int MOST_REFERENCES = 10_000;

  private StorageSettingsFactory() {}

  static JpaStorageSettings create() {
    JpaStorageSettings settings = new JpaStorageSettings();
    closeUncheckedDoors(settings);
    keepReferencesWhole(settings);
    hideOtherRecords(settings);
    indexWhatTheGuideSearches(settings);
    boundSearches(settings);
    return settings;
  }

  /** What rewrites or removes stored content without passing the checks stays shut. */
  private static void closeUncheckedDoors(JpaStorageSettings settings) {
    settings.setExpungeEnabled(false);
    settings.setDeleteExpungeEnabled(false);
    settings.setUpdateWithHistoryRewriteEnabled(false);
    settings.setAllowMultipleDelete(false);
    settings.setEnableTaskBulkImportJobExecution(false);
    settings.setAllowDatabaseValidationOverride(false);
  }

  private static void keepReferencesWhole(JpaStorageSettings settings) {
    settings.setEnforceReferentialIntegrityOnWrite(true);
    settings.setEnforceReferentialIntegrityOnDelete(true);
    settings.setMaximumDeleteConflictQueryCount(MOST_REFERENCES);
    settings.setEnforceReferenceTargetTypes(true);
    settings.setAutoCreatePlaceholderReferenceTargets(false);
    settings.setAllowExternalReferences(false);
  }

  /** Gaps between sequential ids tell a caller how much exists that the caller may not see. */
  private static void hideOtherRecords(JpaStorageSettings settings) {
    settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
    settings.setReuseCachedSearchResultsForMillis(null);
  }

  private static void indexWhatTheGuideSearches(JpaStorageSettings settings) {
    settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
    settings.setHibernateSearchIndexFullText(false);
    settings.setHibernateSearchIndexSearchParams(false);
    settings.setSuppressStringIndexingInTokens(true);
    settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.VERSIONED);
    settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
  }

  private static void boundSearches(JpaStorageSettings settings) {
    settings.setFetchSizeDefaultMaximum(LARGEST_PAGE);
    settings.setSearchPreFetchThresholds(List.of(LARGEST_PAGE, 2 * LARGEST_PAGE, -1));
    settings.setMaximumIncludesToLoadPerPage(2 * LARGEST_PAGE);
    settings.setMaximumExpansionSize(10_000);
    settings.setFilterParameterEnabled(false);
  }
}
