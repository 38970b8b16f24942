/**
 * Which types Azure moves as they are, by namespace: to another resource group, to another subscription and to another region, 1 for
 * yes and 0 for no, in this order; a type without digits is moved nowhere. A type that stands twice is listed twice.
 *
 * Source: the list behind "Move operation support for resources" (learn.microsoft.com/azure/azure-resource-manager/management/move-support-resources),
 * github.com/tfitzmac/resource-capabilities, move-support-resources-with-regions.csv of 2025-03-04.
 */
export const MOVE_FLAGS: Readonly<Record<string, string>> = {
  "microsoft.aad": "domainservices",
  "microsoft.aadiam": "diagnosticsettings diagnosticsettingscategories privatelinkforazuread:110 tenants:110",
  "microsoft.addons": "supportproviders",
  "microsoft.adhybridhealthservice":
    "aadsupportcases addsservices agents anonymousapiusers configuration logs reports servicehealthmetrics services",
  "microsoft.advisor": "configurations generaterecommendations metadata recommendations suppressions",
  "microsoft.alertsmanagement":
    "alertprocessingrules:010 alerts alertslist alertsmetadata alertssummary alertssummarylist smartdetectoralertrules:110 smartgroups",
  "microsoft.analysisservices": "servers:110",
  "microsoft.apimanagement": "reportfeedback service:111",
  "microsoft.app": "managedenvironments:110",
  "microsoft.appconfiguration": "configurationstores:110 configurationstores/eventgridfilters",
  "microsoft.appplatform": "spring:110",
  "microsoft.appservice": "apiapps:001 appidentities gateways",
  "microsoft.attestation": "attestationproviders:110",
  "microsoft.authorization":
    "classicadministrators dataaliases denyassignments elevateaccess findorphanroleassignments locks permissions policyassignments policydefinitions policysetdefinitions privatelinkassociations resourcemanagementprivatelinks roleassignments roleassignmentsusagemetrics roledefinitions",
  "microsoft.automation":
    "automationaccounts:110 automationaccounts/configurations:110 automationaccounts/runbooks:110",
  "microsoft.avs": "privateclouds:110",
  "microsoft.azureactivedirectory": "b2cdirectories:110 b2ctenants",
  "microsoft.azurearcdata":
    "datacontrollers postgresinstances sqlmanagedinstances sqlserverinstances sqlserverlicenses",
  "microsoft.azuredata":
    "datacontrollers hybriddatamanagers postgresinstances sqlinstances sqlmanagedinstances sqlserverinstances sqlserverregistrations:110",
  "microsoft.azurestack": "cloudmanifestfiles registrations:110",
  "microsoft.azurestackhci": "clusters",
  "microsoft.batch": "batchaccounts:110",
  "microsoft.billing":
    "billingaccounts billingperiods billingpermissions billingproperty billingroleassignments billingroledefinitions departments enrollmentaccounts invoices transfers",
  "microsoft.bingmaps": "mapapis",
  "microsoft.biztalkservices": "biztalk",
  "microsoft.blockchain": "blockchainmembers cordamembers watchers",
  "microsoft.blockchaintokens": "tokenservices",
  "microsoft.blueprint": "blueprintassignments blueprints",
  "microsoft.botservice": "botservices:110",
  "microsoft.cache": "redis:110 redisenterprise",
  "microsoft.capacity":
    "appliedreservations calculateexchange calculateprice calculatepurchaseprice catalogs commercialreservationorders exchange reservationorders reservations resources validatereservationorder",
  "microsoft.cdn":
    "cdnwebapplicationfirewallmanagedrulesets cdnwebapplicationfirewallpolicies:110 edgenodes profiles:110 profiles/endpoints:110",
  "microsoft.certificateregistration": "certificateorders:110",
  "microsoft.classiccompute":
    "capabilities domainnames:100 quotas resourcetypes validatesubscriptionmoveavailability virtualmachines:110",
  "microsoft.classicinfrastructuremigrate": "classicinfrastructureresources",
  "microsoft.classicnetwork":
    "capabilities expressroutecrossconnections expressroutecrossconnections/peerings gatewaysupporteddevices networksecuritygroups quotas reservedips virtualnetworks",
  "microsoft.classicstorage":
    "disks images osimages osplatformimages publicimages quotas storageaccounts:101 vmimages",
  "microsoft.classicsubscription": "operations",
  "microsoft.cognitiveservices": "accounts:110 cognitivesearch:110",
  "microsoft.commerce": "ratecard usageaggregates",
  "microsoft.communication": "communicationservices:110",
  "microsoft.compute":
    "availabilitysets:111 diskaccesses diskencryptionsets disks:111 galleries galleries/images galleries/images/versions hostgroups hostgroups/hosts images:110 proximityplacementgroups:110 restorepointcollections restorepointcollections/restorepoints sharedvmextensions sharedvmimages sharedvmimages/versions snapshots:110 sshpublickeys virtualmachines:111 virtualmachines/extensions:110 virtualmachinescalesets:110 capabilities domainnames:100 quotas resourcetypes validatesubscriptionmoveavailability virtualmachines:110",
  "microsoft.confluent": "organizations",
  "microsoft.consumption":
    "aggregatedcost balances budgets charges costtags credits events forecasts lots marketplaces pricesheets products reservationdetails reservationrecommendationdetails reservationrecommendations reservationsummaries reservationtransactions tags tenants terms usagedetails",
  "microsoft.containerinstance": "containergroups serviceassociationlinks",
  "microsoft.containerregistry":
    "registries:110 registries/agentpools:110 registries/buildtasks:110 registries/replications:110 registries/tasks:110 registries/webhooks:110",
  "microsoft.containerservice": "containerservices managedclusters openshiftmanagedclusters",
  "microsoft.contentmoderator": "applications",
  "microsoft.cortanaanalytics": "accounts",
  "microsoft.costmanagement":
    "alerts billingaccounts budgets cloudconnectors connectors:110 departments dimensions enrollmentaccounts exports externalbillingaccounts forecast query register reportconfigs reports settings showbackrules views",
  "microsoft.customerinsights": "hubs",
  "microsoft.customerlockbox": "requests",
  "microsoft.customproviders": "associations resourceproviders:110",
  "microsoft.databox": "jobs",
  "microsoft.databoxedge": "availableskus databoxedgedevices",
  "microsoft.databricks": "workspaces",
  "microsoft.datacatalog": "catalogs:110 datacatalogs",
  "microsoft.dataconnect": "connectionmanagers",
  "microsoft.datadog": "monitors",
  "microsoft.dataexchange": "packages plans",
  "microsoft.datafactory": "datafactories:110 factories:110",
  "microsoft.datalake": "datalakeaccounts",
  "microsoft.datalakeanalytics": "accounts:110",
  "microsoft.datalakestore": "accounts:110",
  "microsoft.datamigration": "services services/projects slots sqlmigrationservices",
  "microsoft.dataprotection": "backupvaults",
  "microsoft.datashare": "accounts:110",
  "microsoft.dbformariadb": "servers:110",
  "microsoft.dbformysql": "flexibleservers:110 servers:110",
  "microsoft.dbforpostgresql": "flexibleservers:110 servergroups servers:110 serversv2:110",
  "microsoft.deploymentmanager":
    "artifactsources:110 rollouts:110 servicetopologies:110 servicetopologies/services:110 servicetopologies/services/serviceunits:110 steps:110",
  "microsoft.desktopvirtualization": "applicationgroups:110 hostpools:110 scalingplans:110 workspaces:110",
  "microsoft.devices": "elasticpools elasticpools/iothubtenants iothubs:111 provisioningservices:110",
  "microsoft.devops": "pipelines:110 controllers",
  "microsoft.devspaces": "controllers:110 akscluster",
  "microsoft.devtestlab":
    "labcenters labs:100 labs/environments:100 labs/servicerunners:100 labs/virtualmachines:100 schedules:110",
  "microsoft.digitaltwins": "digitaltwinsinstances:001",
  "microsoft.documentdb": "databaseaccounts:110 mongoclusters cassandraclusters",
  "microsoft.domainregistration":
    "domains:110 generatessorequest topleveldomains validatedomainregistrationinformation",
  "microsoft.elastic": "monitors",
  "microsoft.enterpriseknowledgegraph": "services:110",
  "microsoft.eventgrid":
    "domains:110 eventsubscriptions extensiontopics partnernamespaces:110 partnerregistrations partnertopics:110 systemtopics:110 topics:110 topictypes",
  "microsoft.eventhub": "clusters:110 namespaces:111 sku",
  "microsoft.experimentation": "experimentworkspaces",
  "microsoft.extendedlocation": "customlocations",
  "microsoft.falcon": "namespaces:110",
  "microsoft.features": "featureproviders features providers subscriptionfeatureregistrations",
  "microsoft.genomics": "accounts",
  "microsoft.guestconfiguration":
    "automanagedaccounts automanagedvmconfigurationprofiles guestconfigurationassignments software softwareupdateprofile softwareupdates",
  "microsoft.hanaonazure": "hanainstances sapmonitors",
  "microsoft.hardwaresecuritymodules": "dedicatedhsms",
  "microsoft.hdinsight": "clusters:110",
  "microsoft.healthcareapis": "services:110",
  "microsoft.hybridcompute": "licenses:110 machines:110 machines/extensions:110 privatelinkscopes:110",
  "microsoft.hybriddata": "datamanagers:110",
  "microsoft.hybridnetwork": "devices vnfs",
  "microsoft.hydra": "components networkscopes",
  "microsoft.importexport": "jobs:110",
  "microsoft.insights":
    "accounts:110 actiongroups activitylogalerts alertrules:110 autoscalesettings:110 baseline components:110 datacollectionrules diagnosticsettings diagnosticsettingscategories eventcategories eventtypes extendeddiagnosticsettings guestdiagnosticsettings listmigrationdate logdefinitions logprofiles logs metricalerts metricbaselines metricbatch metricdefinitions metricnamespaces metrics migratealertrules migratetonewpricingmodel myworkbooks notificationgroups privatelinkscopes rollbacktolegacypricingmodel scheduledqueryrules:110 topology transactions vminsightsonboardingstatuses webtests:110 webtests/gettestresultfile workbooks:110 workbooktemplates:110",
  "microsoft.iotcentral": "apptemplates iotapps:110",
  "microsoft.iothub": "iothub:111",
  "microsoft.iotspaces": "graph:110",
  "microsoft.keyvault": "deletedvaults hsmpools managedhsms vaults:110",
  "microsoft.kubernetes": "connectedclusters registeredsubscriptions",
  "microsoft.kubernetesconfiguration": "sourcecontrolconfigurations",
  "microsoft.kusto": "clusters:110",
  "microsoft.labservices": "labaccounts users",
  "microsoft.loadtestservice": "loadtests:110",
  "microsoft.locationbasedservices": "accounts",
  "microsoft.locationservices": "accounts",
  "microsoft.logic":
    "hostingenvironments integrationaccounts:110 integrationserviceenvironments:100 integrationserviceenvironments/managedapis:100 isolatedenvironments workflows:110",
  "microsoft.machinelearning": "commitmentplans webservices:100 workspaces:110",
  "microsoft.machinelearningcompute": "operationalizationclusters",
  "microsoft.machinelearningexperimentation": "accounts teamaccounts",
  "microsoft.machinelearningmodelmanagement": "accounts",
  "microsoft.machinelearningservices": "workspaces",
  "microsoft.maintenance":
    "configurationassignments:001 maintenanceconfigurations:111 updates configurationassignments maintenanceconfigurations updates",
  "microsoft.managedidentity": "identities userassignedidentities",
  "microsoft.managednetwork":
    "managednetworks managednetworks/managednetworkgroups managednetworks/managednetworkpeeringpolicies notification",
  "microsoft.managedservices":
    "marketplaceregistrationdefinitions registrationassignments registrationdefinitions",
  "microsoft.management":
    "getentities managementgroups managementgroups/settings resources starttenantbackfill tenantbackfillstatus",
  "microsoft.maps": "accounts:110 accounts/privateatlases:110",
  "microsoft.marketplace":
    "offers offertypes privategalleryitems privatestoreclient privatestores products publishers register",
  "microsoft.marketplaceapps": "classicdevservices",
  "microsoft.marketplaceordering": "agreements offertypes",
  "microsoft.media": "mediaservices:110 mediaservices/liveevents:110 mediaservices/streamingendpoints:110",
  "microsoft.microservices4spring": "appclusters",
  "microsoft.migrate": "assessmentprojects migrateprojects movecollections projects",
  "microsoft.mixedreality": "remoterenderingaccounts:110",
  "microsoft.mobilenetwork":
    "mobilenetworks:001 mobilenetworks/datanetworks:001 mobilenetworks/simpolicies:001 mobilenetworks/sites:001 mobilenetworks/slices:001 packetcorecontrolplanes:001 packetcorecontrolplanes/packetcoredataplanes:001 packetcorecontrolplanes/packetcoredataplanes/attacheddatanetworks:001 sims:001 simgroups:001 simgroups/sims:001 packetcorecontrolplaneversions:001",
  "microsoft.netapp":
    "netappaccounts netappaccounts/capacitypools netappaccounts/capacitypools/volumes netappaccounts/capacitypools/volumes/mounttargets netappaccounts/capacitypools/volumes/snapshots",
  "microsoft.network":
    "applicationgateways applicationgatewaywebapplicationfirewallpolicies applicationsecuritygroups:110 azurefirewalls bastionhosts:100 bgpservicecommunities connections:110 ddoscustompolicies:110 ddosprotectionplans dnszones:110 expressroutecircuits expressroutegateways expressrouteserviceproviders firewallpolicies frontdoors ipallocations:110 ipgroups loadbalancers:111 localnetworkgateways:110 natgateways networkexperimentprofiles networkintentpolicies:110 networkinterfaces:111 networkprofiles networksecuritygroups:111 networkwatchers:100 networkwatchers/connectionmonitors:100 networkwatchers/flowlogs:100 networkwatchers/pingmeshes:100 p2svpngateways privatednszones:110 privatednszones/virtualnetworklinks:110 privatednszonesinternal privateendpointredirectmaps privateendpoints:110 privatelinkservices publicipaddresses:110 publicipprefixes:110 routefilters routetables:110 securitypartnerproviders:110 serviceendpointpolicies:110 trafficmanagergeographichierarchies trafficmanagerprofiles:110 trafficmanagerprofiles/heatmaps trafficmanagerusermetricskeys virtualhubs virtualnetworkgateways virtualnetworks:111 virtualnetworktaps virtualrouters:110 virtualwans vpngateways vpnserverconfigurations vpnsites",
  "microsoft.notificationhubs": "namespaces:110 namespaces/notificationhubs:110",
  "microsoft.objectstore": "osnamespaces:110",
  "microsoft.offazure": "hypervsites importsites mastersites serversites vmwaresites",
  "microsoft.operationalinsights":
    "clusters deletedworkspaces linktargets storageinsightconfigs workspaces:110 querypacks",
  "microsoft.operationsmanagement":
    "managementassociations managementconfigurations:110 solutions:110 views:110",
  "microsoft.peering":
    "legacypeerings peerasns peeringlocations peerings:110 peeringservicecountries peeringservicelocations peeringserviceproviders peeringservices:110",
  "microsoft.policyinsights": "policyevents policystates policytrackedresources remediations",
  "microsoft.portal": "consoles dashboards:110 usersettings",
  "microsoft.powerbi": "workspacecollections:110",
  "microsoft.powerbidedicated": "capacities:110",
  "microsoft.programmableconnectivity":
    "gateways openapigatewayofferings openapigateways operatorapiconnections operatorapiplans operatorconnections operatorofferings",
  "microsoft.projectbabylon": "accounts",
  "microsoft.providerhub": "availableaccounts providerregistrations rollouts",
  "microsoft.purview": "accounts:110",
  "microsoft.quantum": "workspaces",
  "microsoft.recoveryservices": "replicationeligibilityresults vaults:110",
  "microsoft.redhatopenshift": "openshiftclusters",
  "microsoft.relay": "namespaces:110",
  "microsoft.resourcegraph":
    "queries:110 resourcechangedetails resourcechanges resources resourceshistory subscriptionsstatus",
  "microsoft.resourcehealth": "childresources emergingissues events metadata notifications",
  "microsoft.resources":
    "deployments deploymentscripts:001 deploymentscripts/logs links providers resourcegroups resources subscriptions tags templatespecs templatespecs/versions tenants",
  "microsoft.saas": "applications:100 resources:110 saasresources",
  "microsoft.search": "resourcehealthmetadata searchservices:110",
  "microsoft.security":
    "adaptivenetworkhardenings advancedthreatprotectionsettings alerts allowedconnections applicationwhitelistings assessmentmetadata assessments autodismissalertsrules automations:110 autoprovisioningsettings complianceresults compliances datacollectionagents devicesecuritygroups discoveredsecuritysolutions externalsecuritysolutions informationprotectionpolicies iotsecuritysolutions:110 iotsecuritysolutions/analyticsmodels iotsecuritysolutions/analyticsmodels/aggregatedalerts iotsecuritysolutions/analyticsmodels/aggregatedrecommendations jitnetworkaccesspolicies policies pricings regulatorycompliancestandards regulatorycompliancestandards/regulatorycompliancecontrols regulatorycompliancestandards/regulatorycompliancecontrols/regulatorycomplianceassessments securitycontacts securitysolutions securitysolutionsreferencedata securitystatuses securitystatusessummaries servervulnerabilityassessments settings subassessments tasks topologies workspacesettings",
  "microsoft.securityinsights":
    "aggregations alertrules alertruletemplates automationrules bookmarks cases dataconnectors entities entityqueries incidents officeconsents settings threatintelligence",
  "microsoft.serialconsole": "consoleservices",
  "microsoft.servermanagement": "gateways nodes",
  "microsoft.servicebus": "namespaces:111 premiummessagingregions sku",
  "microsoft.servicefabric":
    "applications clusters:110 containergroups containergroupsets edgeclusters managedclusters networks secretstores volumes",
  "microsoft.servicefabricmesh":
    "applications:110 containergroups gateways:110 networks:110 secrets:110 volumes:110",
  "microsoft.servicenetworking": "trafficcontrollers associations frontends",
  "microsoft.services": "rollouts",
  "microsoft.signalrservice": "signalr:110",
  "microsoft.softwareplan": "hybridusebenefits",
  "microsoft.solutions": "applicationdefinitions applications jitrequests",
  "microsoft.sql":
    "instancepools locations:110 managedinstances:001 managedinstances/databases:001 servers:111 servers/databases:111 servers/databases/backuplongtermretentionpolicies:110 servers/elasticpools:111 servers/jobaccounts:110 servers/jobagents:110 virtualclusters",
  "microsoft.sqlvirtualmachine": "sqlvirtualmachinegroups:110 sqlvirtualmachines:110",
  "microsoft.storage": "storageaccounts:110",
  "microsoft.storagecache": "caches",
  "microsoft.storagesync": "storagesyncservices:110",
  "microsoft.storagesyncdev": "storagesyncservices",
  "microsoft.storagesyncint": "storagesyncservices",
  "microsoft.storsimple": "managers",
  "microsoft.streamanalytics": "clusters streamingjobs:110",
  "microsoft.streamanalyticsexplorer": "environments instances",
  "microsoft.subscription": "subscriptions",
  "microsoft.support": "services supporttickets",
  "microsoft.synapse": "workspaces workspaces/bigdatapools workspaces/sqlpools",
  "microsoft.timeseriesinsights":
    "environments:110 environments/eventsources:110 environments/referencedatasets:110",
  "microsoft.token": "stores:110",
  "microsoft.virtualmachineimages": "imagetemplates",
  "microsoft.visualstudio": "account account/extension account/project",
  "microsoft.vmware":
    "arczones resourcepools vcenters virtualmachines virtualmachinetemplates virtualnetworks",
  "microsoft.vmwarecloudsimple": "dedicatedcloudnodes dedicatedcloudservices virtualmachines",
  "microsoft.vnfmanager": "devices vnfs",
  "microsoft.vsonline": "accounts plans registeredsubscriptions",
  "microsoft.web":
    "availablestacks billingmeters certificates:010 connectiongateways:110 connections:110 customapis:110 deletedsites deploymentlocations georegions hostingenvironments kubeenvironments:110 publishingusers recommendations resourcehealthmetadata runtimes serverfarms:110 serverfarms/eventgridfilters sites:110 sites/premieraddons:110 sites/slots:110 sourcecontrols staticsites:110",
  "microsoft.windowsesu": "multipleactivationkeys",
  "microsoft.windowsiot": "deviceservices",
  "microsoft.workloadbuilder": "workloads",
  "microsoft.workloadmonitor":
    "components componentssummary monitorinstances monitorinstancessummary monitors",
};
