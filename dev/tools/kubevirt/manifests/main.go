// Command manifests writes what virt-operator would install for KubeVirt's controllers, as JSON Lists made by
// KubeVirt's own packages, with the webhooks and API services pointed at a virt-api that runs as a local process.
//
//	manifests OUTDIR WEBHOOK_BASE_URL CA_FILE VIRT_API_PORT
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	"k8s.io/apimachinery/pkg/runtime"

	"kubevirt.io/kubevirt/pkg/virt-operator/resource/generate/components"
	"kubevirt.io/kubevirt/pkg/virt-operator/resource/generate/rbac"
)

const namespace = "kubevirt"

type endpoint struct {
	webhookBase string
	caBundle    []byte
	apiPort     int32
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "manifests:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 4 {
		return fmt.Errorf("usage: manifests OUTDIR WEBHOOK_BASE_URL CA_FILE VIRT_API_PORT")
	}
	ca, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	port, err := strconv.ParseInt(args[3], 10, 32)
	if err != nil {
		return fmt.Errorf("port of virt-api: %w", err)
	}
	crds, err := definitions()
	if err != nil {
		return err
	}
	local := endpoint{webhookBase: args[1], caBundle: ca, apiPort: int32(port)}
	lists := map[string][]any{
		"crds.json":        crds,
		"rbac.json":        roles(),
		"webhooks.json":    local.webhooks(),
		"apiservices.json": local.apiServices(),
	}
	for name, items := range lists {
		if err := writeList(filepath.Join(args[0], name), items); err != nil {
			return err
		}
	}
	return nil
}

func roles() []any {
	objects := rbac.GetAllCluster()
	objects = append(objects, rbac.GetAllApiServer(namespace)...)
	objects = append(objects, rbac.GetAllController(namespace, false)...)
	objects = append(objects, rbac.GetAllHandler(namespace)...)
	items := []any{components.NewKubeVirtPriorityClassCR()}
	for _, object := range objects {
		items = append(items, object)
	}
	return items
}

func (e endpoint) webhooks() []any {
	validating := components.NewVirtAPIValidatingWebhookConfiguration(namespace)
	for i := range validating.Webhooks {
		e.point(&validating.Webhooks[i].ClientConfig)
	}
	mutating := components.NewVirtAPIMutatingWebhookConfiguration(namespace)
	for i := range mutating.Webhooks {
		e.point(&mutating.Webhooks[i].ClientConfig)
	}
	launcher := components.NewVirtLauncherPodMutatingWebhookConfiguration(namespace)
	for i := range launcher.Webhooks {
		e.point(&launcher.Webhooks[i].ClientConfig)
	}
	return []any{validating, mutating, launcher}
}

func (e endpoint) point(config *admissionv1.WebhookClientConfig) {
	url := e.webhookBase + *config.Service.Path
	config.Service, config.URL, config.CABundle = nil, &url, e.caBundle
}

func (e endpoint) apiServices() []any {
	var items []any
	for _, service := range components.NewVirtAPIAPIServices(namespace) {
		service.Spec.CABundle = e.caBundle
		service.Spec.Service.Port = &e.apiPort
		items = append(items, service)
	}
	return items
}

func writeList(path string, objects []any) error {
	items := make([]any, 0, len(objects))
	for _, object := range objects {
		item, err := runtime.DefaultUnstructuredConverter.ToUnstructured(object)
		if err != nil {
			return err
		}
		// The empty status that Go's types carry along would be applied as a claim on the status.
		delete(item, "status")
		items = append(items, item)
	}
	data, err := json.MarshalIndent(map[string]any{"apiVersion": "v1", "kind": "List", "items": items}, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}
