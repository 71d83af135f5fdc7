// Package virttemplate reaches the VirtualMachineTemplate resource over REST.
package virttemplate

import (
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/rest"

	"kubevirt.io/virt-template-api/core/v1beta1"
)

type Clientset struct {
	template *TemplateV1beta1Client
}

type TemplateV1beta1Client struct {
	rest rest.Interface
}

func NewForConfig(config *rest.Config) (*Clientset, error) {
	own := rest.CopyConfig(config)
	own.APIPath = "/apis"
	own.GroupVersion = &v1beta1.GroupVersion
	own.NegotiatedSerializer = scheme.Codecs.WithoutConversion()
	client, err := rest.RESTClientFor(own)
	if err != nil {
		return nil, err
	}
	return &Clientset{template: &TemplateV1beta1Client{rest: client}}, nil
}

func (c *Clientset) TemplateV1beta1() *TemplateV1beta1Client {
	return c.template
}

func (c *TemplateV1beta1Client) RESTClient() rest.Interface {
	return c.rest
}
